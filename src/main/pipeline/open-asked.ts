/** What is asked of the acting side, opened by its owner's kind (D37, D39): the one place where the kinds are told apart. */
import type { CertificateMaterial } from '../../shared/certificate/material.ts';
import type { Profile } from '../../shared/profile/profile.ts';
import { profileFacts } from '../../shared/profile-plan/acting-facts.ts';
import { choosesCertificate } from '../../shared/profile-plan/choose-certificate.ts';
import { isAllowedName } from '../../shared/profile-plan/connection-name.ts';
import { ownerOfProfile, wisherOfProfile } from '../../shared/profile-plan/plan-profile.ts';
import { parseAnswer, type Query } from '../../shared/port/query.ts';
import { remedyFacts, wisherOfRemedy } from '../../shared/remedy-plan/plan-remedy.ts';
import type { OpenedAsked } from '../transaction/acting.ts';
import type { Asked } from '../transaction/asked.ts';
import { hostQuery } from './read-host.ts';
import { readProfile } from './read-profile.ts';

type AskedOf<K extends Asked['kind']> = Extract<Asked, { kind: K }>;

/** Null when it is no valid one: the sender has opened it before, so no words are needed here. */
export async function openAsked(asked: Asked): Promise<OpenedAsked | null> {
  switch (asked.kind) {
    case 'profile':
      return openProfile(asked);
    case 'remedy':
      return openRemedy(asked);
  }
}

/** The profile once more, from the bytes that another side of the same run has opened (D14). */
async function openProfile({
  payload,
  facts: sent,
}: AskedOf<'profile'>): Promise<OpenedAsked | null> {
  const opened = await readProfile(Buffer.from(payload, 'base64'));
  if (!opened.ok) return null;
  const { profile, hash } = opened;
  const isOwnMaterial = await isMaterial(profile, sent.material);
  const certificates: Query = { kind: 'certificate.list', store: 'My' };
  return {
    owner: ownerOfProfile(profile, hash),
    isTrue: () =>
      isAllowedName(profile, sent.connectionName, sent.nameChosen === true) && isOwnMaterial,
    queries: {
      host: hostQuery(profile.server.address),
      others: choosesCertificate(profile) ? [certificates] : [],
    },
    acting({ answer, receipt, ...seen }) {
      const listed = answer(certificates);
      const list = listed === undefined ? null : parseAnswer('certificate.list', listed);
      const facts = profileFacts.acting(sent, {
        ...seen,
        profile,
        certificates: list?.ok === true ? list.value : [],
        recordedServerAddress: receipt?.serverAddress ?? null,
      });
      return {
        wisher: wisherOfProfile(opened, facts),
        of: { kind: 'profile', facts },
        recorded: {
          connectionName: facts.connectionName,
          ...(facts.nameChosen && { nameChosen: facts.nameChosen }),
          serverAddress: facts.serverAddress,
          serverName: profile.server.address,
          serverVerdict: facts.serverVerdict ?? null,
          validUntil: profile.validUntil ?? null,
        },
      };
    },
  };
}

/** Loaded for a profile that has to do with a certificate (prepare.ts). */
async function isMaterial(
  { authentication }: Profile,
  material: CertificateMaterial | null,
): Promise<boolean> {
  if (authentication.method !== 'certificate') return material === null;
  const { isMaterialOf } = await import('./material-of-profile.ts');
  return isMaterialOf(authentication, material);
}

/** Its wishes came through their rooms' schemas (remedy.ts): nothing else is its own. */
function openRemedy({ remedy, facts: sent }: AskedOf<'remedy'>): OpenedAsked {
  return {
    owner: wisherOfRemedy(remedy, sent).owner,
    isTrue: () => true,
    queries: { host: hostQuery(), others: [] },
    acting(seen) {
      const facts = remedyFacts.acting(sent, seen);
      return {
        wisher: wisherOfRemedy(remedy, facts),
        of: { kind: 'remedy', facts },
        recorded: {
          connectionName: null,
          serverAddress: null,
          serverName: null,
          serverVerdict: null,
          validUntil: null,
        },
      };
    },
  };
}
