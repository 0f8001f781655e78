// One password, several byte strings: writers of PKCS#12 files disagree about how a password becomes bytes.

export interface PasswordForms {
  /**
   * For the PKCS#12 key derivation: strings whose UTF-16 units are the BMPString; null = no bytes at all, not even
   * the terminator (RFC 7292 B.1 writes "" as two zero bytes; "no password" is zero bytes long).
   */
  readonly bmp: readonly (string | null)[];
  /** For PBES2 and PBMAC1. */
  readonly text: readonly Uint8Array[];
}

/**
 * The likely form first. Plain ASCII passwords have one BMP form and two text forms.
 * @param password as typed; '' also stands for "no password"
 */
export function passwordForms(password: string): PasswordForms {
  // The same umlaut has two spellings in Unicode: macOS file dialogs and some editors give the decomposed one.
  const spellings = [password, password.normalize('NFC'), password.normalize('NFD')];
  return {
    bmp: unique([
      ...spellings,
      // OpenSSL before 1.1.0 widens each byte of the UTF-8 (or Latin-1: same as BMP) password to 16 bits.
      ...spellings.map((one) => Buffer.from(one, 'utf8').toString('latin1')),
      ...(password === '' ? [null] : []),
    ]),
    text: uniqueBytes([
      ...spellings.map((one) => Buffer.from(one, 'utf8')),
      // A terminal or program that worked in Latin-1.
      ...spellings.map((one) => Buffer.from(one, 'latin1')),
      // Old NSS derived PBES2 keys from the BMPString as well.
      Buffer.from(`${password}\0`, 'utf16le').swap16(),
    ]),
  };
}

/** The same forms with one that has proved right in front. */
export function preferBmp(forms: PasswordForms, proved: string | null): PasswordForms {
  return { ...forms, bmp: unique([proved, ...forms.bmp]) };
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

function uniqueBytes(values: readonly Buffer[]): Uint8Array[] {
  return unique(values.map((one) => one.toString('base64'))).map((one) =>
    Buffer.from(one, 'base64'),
  );
}
