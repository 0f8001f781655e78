/** What a new profile, a new row and a new part begin with: what Windows takes and nobody has to be ashamed of. */
import { getAt, type Draft } from './draft.ts';
import type { Field, FieldOf } from './schema-fields.ts';
import type { Kind } from '../../shared/profile/kind.ts';

export type Method = 'psk' | 'certificate';

/** @param id a fresh GUID. */
export function newProfile(id: string, kind: Kind = 'l2tp', method: Method = 'psk'): Draft {
  return {
    profileVersion: 1,
    id,
    revision: 1,
    name: '',
    provider: { name: '' },
    server: { address: '' },
    kind,
    authentication: newAuthentication(method),
    [kind]: newKindSection(kind),
  };
}

export function newKindSection(kind: Kind): Draft {
  const sections: Record<Kind, Draft> = {
    l2tp: { methods: ['mschapv2'] },
    ipsec: {
      remoteSubnets: [''],
      mainMode: { proposals: [mainModeProposal('DH14')] },
      quickMode: { proposals: [quickModeProposal] },
    },
  };
  return sections[kind];
}

export function newAuthentication(method: Method): Draft {
  return method === 'psk' ? { method } : { method, source: newSource('file') };
}

export function newSource(kind: string): Draft {
  switch (kind) {
    case 'file':
      return { kind, file: 'certificate.p12' };
    case 'embedded':
      return { kind, pkcs12: '' };
    default:
      return { kind, issuer: '' };
  }
}

/** A row that is added to a list of the draft. */
export function newRow(draft: Draft, { path, item }: FieldOf<'list'>): unknown {
  switch (path) {
    case 'l2tp.nameResolution':
      return { kind: 'machine', suffix: '', servers: [''] };
    case 'ipsec.mainMode.proposals':
      return mainModeProposal(groupOf(draft));
    case 'ipsec.quickMode.proposals':
      return quickModeProposal;
    case 'weakenings':
    case 'overrides':
      return { name: firstUnused(draft, path, item), why: '' };
    default:
      return emptyOf(item);
  }
}

/** A part that may be left out, when it is switched on. */
export function newGroup(field: FieldOf<'group'>): unknown {
  return field.path === 'l2tp.ipsecPolicy' ? ipsecPolicy : emptyOf(field);
}

function mainModeProposal(group: string): Draft {
  return { encryption: 'AES256', integrity: 'SHA256', group };
}

const quickModeProposal: Draft = { encryption: 'AES256', integrity: 'SHA256' };

const ipsecPolicy: Draft = {
  ikeEncryption: 'AES256',
  ikeIntegrity: 'SHA256',
  dhGroup: 'Group14',
  espCipher: 'AES256',
  espAuthentication: 'SHA256128',
  pfs: 'None',
};

/** All proposals of a profile name the same group (src/shared/profile/rules/ipsec.ts). */
function groupOf(draft: Draft): string {
  const group = getAt(draft, ['ipsec', 'mainMode', 'proposals', 0, 'group']);
  return typeof group === 'string' ? group : 'DH14';
}

function firstUnused(draft: Draft, list: string, item: Field): unknown {
  const name = item.kind === 'group' ? item.fields.find((each) => each.name === 'name') : undefined;
  const options = name?.kind === 'choice' ? name.options : [];
  const rows = getAt(draft, [list]);
  const used = Array.isArray(rows) ? rows.map((row: unknown) => getAt(row, ['name'])) : [];
  return options.find((each) => !used.includes(each)) ?? options[0];
}

function emptyOf(field: Field): unknown {
  switch (field.kind) {
    case 'group':
      return Object.fromEntries(
        field.fields.filter((each) => each.required).map((each) => [each.name, emptyOf(each)]),
      );
    case 'choice':
      return field.fallback ?? field.options[0];
    case 'list':
    case 'several':
      return [];
    case 'integer':
      return field.fallback ?? field.minimum;
    case 'flag':
      return field.fallback ?? false;
    default:
      return '';
  }
}
