/** Opens the certificate that a profile brings, and makes of its key what Windows is handed (D27). */
import type { CertificateDescription } from '../../shared/certificate/description.ts';
import type { CertificateMaterial } from '../../shared/certificate/material.ts';
import { readsAesPkcs12 } from '../../shared/port/windows-version.ts';
import { buildChain, describeMaterial } from '../certificate/certificate-material.ts';
import type { Opened } from '../certificate/open-pkcs12.ts';
import { sealForImport } from '../certificate/rewrap-pkcs12.ts';
import {
  fileOf,
  openBrought,
  type CertificateAuthentication,
  type ReadBeside,
  type Refused,
} from './brought-certificate.ts';
import type { SecretBag } from './secret-bag.ts';

export interface MaterialInput {
  authentication: CertificateAuthentication;
  readBeside: ReadBeside;
  /** As typed or from the secrets file; undefined when not given. */
  password: string | undefined;
  windows: string;
  /** Random, ASCII; protects the key on its way into Windows. */
  oneTimePassword: string;
  secrets: SecretBag;
}

export type MaterialResult =
  { ok: true; material: CertificateMaterial | null } | ({ ok: false } & Refused);

/** Puts `keyBundle` and `keyBundlePassword` into the secrets when the file could be opened. */
export function readMaterial(input: MaterialInput): MaterialResult {
  const { authentication } = input;
  const brought = openBrought(authentication, input.readBeside, input.password);
  if ('problem' in brought) return { ok: false, ...brought };
  const { own, authorities } = brought;
  if (own === 'fileMissing') {
    return { ok: false, problem: own, file: fileOf(authentication.source) };
  }
  if (own === 'locked') return { ok: true, material: null };
  if (own === 'onThisPc') return { ok: true, material: materialOnThisPc(authorities) };
  const material = withAuthorities(describeMaterial(own), authorities);
  if (own.leaf !== null && own.keyMatchesLeaf) {
    const sealed = sealForImport(own, input.oneTimePassword, {
      legacy: !readsAesPkcs12(input.windows),
    });
    input.secrets.set('keyBundle', Buffer.from(sealed).toString('base64'));
    input.secrets.set('keyBundlePassword', input.oneTimePassword);
    sealed.fill(0);
  }
  // From here on only the sealed form exists in this process.
  own.privateKey?.forget();
  return { ok: true, material };
}

const nothingOpened: Opened = {
  leaf: null,
  privateKey: null,
  keyMatchesLeaf: false,
  keyCount: 0,
  intermediates: [],
  roots: [],
  friendlyName: null,
  encryption: { mac: null, certificates: [], keys: [] },
};

/** Of a profile that brings no certificate of its own; null when it brings no authorities either. */
export function materialOnThisPc(
  authorities: readonly CertificateDescription[],
): CertificateMaterial | null {
  if (authorities.length === 0) return null;
  return withAuthorities(describeMaterial(nothingOpened), authorities);
}

export function withAuthorities(
  material: CertificateMaterial,
  authorities: readonly CertificateDescription[],
): CertificateMaterial {
  const known = new Set(
    [...material.intermediates, ...material.roots].map((each) => each.thumbprint),
  );
  const added = authorities.filter((each) => !known.has(each.thumbprint));
  const intermediates = [...material.intermediates, ...added.filter((each) => !each.selfSigned)];
  const roots = [...material.roots, ...added.filter((each) => each.selfSigned)];
  const chain =
    material.leaf === null ? [] : buildChain(material.leaf, [...intermediates, ...roots]);
  return { ...material, intermediates, roots, chain };
}
