// The keys that a file's contents will need, derived on other threads while its MAC is checked on this one.
import { pbkdf2 } from 'node:crypto';
import * as pkijs from 'pkijs';
import type { Derivation, DerivedKey } from './key-derivation.ts';
import { bagsIn, blockOf, partsIn } from './pkcs12-blocks.ts';
import { pbes2Derivation } from './pkcs12-decrypt.ts';
import { octets, oids } from './pkcs12-parameters.ts';

/** In all of them: what a wrong password lets us do in vain, half a second. Two of NSS' 600 000 are far below. */
const roundsAhead = 2_000_000;

/**
 * Begins at once; whoever needs a key that is not among these derives it himself, so nothing here can refuse a file.
 * @param safe DER of an AuthenticatedSafe
 * @param form the likely one of the password's forms
 */
export function deriveAhead(safe: Uint8Array, form: Uint8Array): Promise<DerivedKey[]> {
  const keys = derivationsIn(safe).map(
    (derivation) =>
      new Promise<DerivedKey>((resolve, reject) => {
        const { salt, iterations, length, hash } = derivation;
        pbkdf2(form, salt, iterations, length, hash, (error, key) => {
          if (error === null) resolve({ form, derivation, key });
          else reject(error);
        });
      }),
  );
  // Nobody waits for them where the MAC refuses the password.
  return Promise.all(keys).catch(() => []);
}

function derivationsIn(safe: Uint8Array): Derivation[] {
  try {
    const found = partsIn(safe)
      .flatMap(algorithmsOf)
      .filter(({ algorithmId }) => algorithmId === oids.pbes2)
      .map((algorithm) => pbes2Derivation(algorithm).derivation);
    const rounds = found.reduce((sum, { iterations }) => sum + iterations, 0);
    return found.every(({ iterations }) => iterations > 0) && rounds <= roundsAhead ? found : [];
  } catch {
    // A damaged file says what is wrong with it when it is read.
    return [];
  }
}

/** Of an encrypted part its own; of one in clear those of its keys. */
function algorithmsOf({ contentType, content }: pkijs.ContentInfo): pkijs.AlgorithmIdentifier[] {
  const schema: unknown = content;
  if (contentType === oids.encryptedData) {
    const { encryptedContentInfo } = new pkijs.EncryptedData({ schema });
    return [encryptedContentInfo.contentEncryptionAlgorithm];
  }
  return bagsIn(blockOf(octets(content)))
    .filter(({ type }) => type === oids.shroudedKeyBag)
    .map(({ value }) => new pkijs.PKCS8ShroudedKeyBag({ schema: value }).encryptionAlgorithm);
}
