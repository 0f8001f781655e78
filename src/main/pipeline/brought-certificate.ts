/** The certificate that a profile brings along: where its PKCS#12 comes from, what is in it, and the authorities beside it. */
import type { CertificateDescription } from '../../shared/certificate/description.ts';
import type { Profile } from '../../shared/profile/profile.ts';
import { CertificateUnreadable, describeCertificate } from '../certificate/describe-certificate.ts';
import { openPkcs12, type Opened } from '../certificate/open-pkcs12.ts';
import type { Pkcs12Problem } from '../certificate/pkcs12-problem.ts';

/** Reads a file beside the profile; null when it is not there, `unreadable` when it is and may not be read. */
export type ReadBeside = (file: string) => Uint8Array | 'unreadable' | null;

/** `file`: as the profile names it, '' where it names none. */
export interface Refused {
  problem: Pkcs12Problem['problem'] | 'fileMissing' | 'fileUnreadable' | 'badAuthority';
  file: string;
}

export type Brought =
  | {
      /**
       * - `opened`: the caller forgets the private key;
       * - `onThisPc`: the profile brings none, for Windows has it;
       * - `locked`: no password was given, and it has one;
       * - `fileMissing`: the file is not beside the profile.
       */
      own: Opened | 'onThisPc' | 'locked' | 'fileMissing';
      /** Of the profile itself, in its order. */
      authorities: CertificateDescription[];
    }
  | Refused;

export type CertificateAuthentication = Extract<
  Profile['authentication'],
  { method: 'certificate' }
>;

/** @param password as it was given or stands in the profile; undefined when nobody has said one. */
export function openBrought(
  { source, authorities: own }: CertificateAuthentication,
  readBeside: ReadBeside,
  password: string | undefined,
): Brought {
  let authorities: CertificateDescription[];
  try {
    authorities = own.map((der) => describeCertificate(Buffer.from(der, 'base64')));
  } catch (error) {
    if (error instanceof CertificateUnreadable) return { problem: 'badAuthority', file: '' };
    throw error;
  }
  const container = pkcs12Of(source, readBeside);
  if (container === null) return { own: 'onThisPc', authorities };
  if (container.bytes === null) return { own: 'fileMissing', authorities };
  if (container.bytes === 'unreadable') {
    return { problem: 'fileUnreadable', file: fileOf(source) };
  }
  const opened = openPkcs12(container.bytes, password ?? '');
  if (!('problem' in opened)) return { own: opened, authorities };
  // Without a password the empty one was tried: a refusal then only means that it has to be asked for.
  return opened.problem === 'wrongPassword' && password === undefined
    ? { own: 'locked', authorities }
    : { problem: opened.problem, file: fileOf(source) };
}

/** The container as it was read; null where the profile brings none. */
export function pkcs12Of(
  source: CertificateAuthentication['source'],
  readBeside: ReadBeside,
): { bytes: ReturnType<ReadBeside> } | null {
  switch (source.kind) {
    case 'onThisPc':
      return null;
    case 'embedded':
      return { bytes: Buffer.from(source.pkcs12, 'base64') };
    case 'file':
      return { bytes: readBeside(source.file) };
  }
}

/** The file that the profile names; '' where it names none. */
export function fileOf(source: CertificateAuthentication['source']): string {
  return source.kind === 'file' ? source.file : '';
}
