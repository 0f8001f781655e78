// A PKCS#12 file: opened or refused by codes; what is opened with its key can be sealed, and is itself when it is opened again.
import { isPkcs12Problem, openPkcs12 } from '../../src/main/certificate/open-pkcs12.ts';
import { pkcs12ProblemCodes } from '../../src/main/certificate/pkcs12-problem.ts';
import { sealForImport } from '../../src/main/certificate/rewrap-pkcs12.ts';
import { filesIn } from './corpus.ts';
import type { Format } from './engine.ts';
import { mutateDer } from './mutate-der.ts';

/** Of all files of the corpus. */
const password = 'fuzz';
/** Sealing derives keys on purpose slowly. */
const sealedOneOf = 40;

export const pkcs12: Format = {
  name: 'pkcs12',
  corpus: filesIn('test/fuzz/corpus/pkcs12', '.p12'),
  mutate: mutateDer,
  hold: (bytes, roll) => {
    const opened = openPkcs12(bytes, password);
    if (isPkcs12Problem(opened)) {
      if (pkcs12ProblemCodes.includes(opened.problem)) return 'refused';
      throw new Error(opened.problem);
    }
    if (opened.leaf !== null && opened.keyMatchesLeaf && roll(sealedOneOf) === 0) {
      const sealed = sealForImport(opened, 'one-time', { legacy: false });
      const again = openPkcs12(sealed, 'one-time');
      if (isPkcs12Problem(again)) throw new Error(`sealed: ${again.problem}`);
      if (again.leaf?.thumbprint !== opened.leaf.thumbprint || !again.keyMatchesLeaf) {
        throw new Error('another certificate, or another key');
      }
    }
    return 'taken';
  },
  // Ten million rounds of a key derivation are allowed (key-derivation.ts).
  limitMs: 9000,
};
