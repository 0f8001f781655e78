// A profile, bare or as a .vpnprofile: opened or refused by codes, and what is opened is what everybody else reads.
import { isDeepStrictEqual } from 'node:util';
import { isPublicSuffix } from '../../src/main/pipeline/public-suffixes.ts';
import { checkEapXml } from '../../src/shared/profile/eap-check.ts';
import { packEnvelope } from '../../src/shared/profile/envelope.ts';
import { openProfile } from '../../src/shared/profile/open-profile.ts';
import { problemCodes } from '../../src/shared/profile/problem-codes.ts';
import { filesIn, textBytes, textOf } from './corpus.ts';
import type { Format } from './engine.ts';
import { mutateJson } from './mutate-json.ts';

const open = (bytes: Uint8Array) => openProfile(bytes, checkEapXml, isPublicSuffix);
const codes: ReadonlySet<string> = new Set(problemCodes);

export const profile: Format = {
  name: 'profile',
  corpus: [...filesIn('examples', '.vpnprofile', '.json'), ...filesIn('test/fuzz/corpus/profile')],
  mutate: mutateJson,
  hold: (bytes) => {
    const opened = open(bytes);
    if (!opened.ok) {
      const unknown = opened.problems.filter(({ code }) => !codes.has(code));
      if (opened.problems.length === 0 || unknown.length > 0)
        throw new Error(JSON.stringify(unknown));
      return 'refused';
    }
    // Another parser reads the same; what is written is read as the same, and so is an envelope around the same bytes.
    const again = open(textBytes(JSON.stringify(opened.profile)));
    const packed = open(textBytes(packEnvelope(opened.payload)));
    const others = open(textBytes(JSON.stringify(JSON.parse(textOf(opened.payload)))));
    for (const each of [again, packed, others]) {
      if (!each.ok) throw new Error(`refused when written: ${JSON.stringify(each.problems)}`);
      if (!isDeepStrictEqual(each.profile, opened.profile)) throw new Error('another profile');
    }
    if (!packed.ok || packed.hash !== opened.hash) throw new Error('another hash in an envelope');
    return 'taken';
  },
  limitMs: 2000,
};
