/** Whom the server check gives the fault, and how firmly. */
import type { Mutant } from './mutant.ts';

const advice = 'test/main/ike/diagnosis/advice.test.ts';

export const adviceMutants: readonly Mutant[] = [
  {
    id: 'lost-offer-means-certificates',
    file: 'src/main/ike/diagnosis/rows-proposal.ts',
    find: "  return mainOf(seen)?.ended !== 'error' || wide?.ended === 'error';\n",
    replace: '  return true;\n',
    test: advice,
    name: 'C3: certificates are wanted only where the same offer with a key was refused, not lost',
    why: 'strongSwan takes any method in message 2: people would ask for certificates that nobody wants.',
  },
  {
    id: 'policy-without-its-group',
    file: 'src/shared/offers/chosen-proposals.ts',
    find: 'return wordsIn(policyGroup, wanted);',
    replace: 'return wordsIn(ruleGroup, wanted);',
    test: advice,
    name: 'C5: every policy and every rule finds its own words again',
    why: 'The profile would be told to say what it cannot say.',
  },
  {
    id: 'summary-as-firm-as-a-proof',
    file: 'src/shared/server-check/result.ts',
    find: "return isFirm ? 'problem' : 'problemAnswered';",
    replace: "return 'problem';",
    test: advice,
    name: 'C13: the summary of certificateRefused rests on a finding as firm',
    why: 'What anybody on the way could have said would be told as a fact.',
  },
  {
    id: 'no-own-proof-is-good',
    file: 'src/shared/server-check/result.ts',
    find: "  'certificateNotTested',\n",
    replace: '',
    test: advice,
    name: 'C10: what leaves out a proof that was wanted is no good check',
    why: 'A check that could not prove anything would end with 0.',
  },
  {
    id: 'problem-of-a-certificate-by-its-code',
    file: 'src/main/ike/diagnosis/rows-certificate-problems.ts',
    find: "return { subject: subjects.join('; '), ...more(first.parameters) };",
    replace: 'return { subject: first.code, ...more(first.parameters) };',
    test: advice,
    name: 'C12: of a certificate reaches a person in en',
    why: 'People would read our own codes in place of what is wrong.',
  },
  {
    id: 'user-ignored-beside-a-profile-with-one',
    file: 'src/main/cli/unused-options.ts',
    find: "return l2tp.userName === undefined ? null : 'named';",
    replace: 'return null;',
    test: 'test/main/cli/extra-step.test.ts',
    name: 'a user where the profile has one, or can have none, is a fault of the line',
    why: 'Somebody else would sign in than the one that was typed.',
  },
];
