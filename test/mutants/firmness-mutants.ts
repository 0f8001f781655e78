import type { Mutant } from './mutant.ts';

const firmness = 'test/main/ike/diagnosis/firmness.test.ts';
const trial = 'test/main/ike/tunnel/tunnel-check.test.ts';

/** Sabotages of how firm a finding is, and of who may get the user's password. */
export const firmnessMutants: Mutant[] = [
  {
    id: 'certificate-of-anybody-proved',
    file: 'src/main/ike/diagnosis/trust.ts',
    find: "certificate !== null && isTrusted(certificate) ? 'proved' : 'answered'",
    replace: "certificate === null ? 'answered' : 'proved'",
    test: firmness,
    name: 'anybody has a key of his own',
    why: 'Whoever answers with a certificate of his own would be told as the server.',
  },
  {
    id: 'problem-of-a-certificate-proved',
    file: 'src/main/ike/diagnosis/rows-certificate-problems.ts',
    find: "severity: 'problem', confidence: 'answered',",
    replace: "severity: 'problem', confidence: 'proved',",
    test: firmness,
    name: 'anybody has a key of his own',
    why: 'Somebody on the way could prove that the server has a bad certificate.',
  },
  {
    id: 'lost-offer-told-as-refused',
    file: 'src/main/ike/diagnosis/rows-proposal.ts',
    find: "return refusalOf(seen) === null ? 'silence' : 'answered';",
    replace: "return 'answered';",
    test: firmness,
    name: 'not answered, it may have been lost',
    why: 'Two lost datagrams would say that a server is of another kind, and stop an apply.',
  },
  {
    id: 'refused-offer-told-as-lost',
    file: 'src/main/ike/diagnosis/rows-proposal.ts',
    find: "return refusalOf(seen) === null ? 'silence' : 'answered';",
    replace: "return 'silence';",
    test: firmness,
    name: 'and refused it is answered',
    why: 'An apply would go on although the server said what it wants instead.',
  },
  {
    id: 'hang-up-proves',
    file: 'src/main/ike/diagnosis/rows-ppp.ts',
    find: "tunnelOf(seen)?.ppp.methodRefused === true ? 'proved' : 'answered'",
    replace: "tunnelOf(seen) !== null ? 'proved' : 'answered'",
    test: 'test/docs/server-check.test.ts',
    name: 'with its firmness',
    why: 'Whoever lets datagrams vanish makes a server hang up.',
  },
  {
    id: 'second-server-not-looked-at',
    file: 'src/main/ike/tunnel/tunnel-check.ts',
    find: 'if (!this.#trusts(outcome)) {',
    replace: 'if (this.#trusts === undefined) {',
    test: 'test/main/ike/tunnel/full-check.test.ts',
    name: 'another one has answered the second time',
    why: "The user's password would go to whoever takes the second main mode with a certificate of his own.",
  },
  {
    id: 'any-certificate-trusted-the-second-time',
    file: 'src/main/ike/diagnosis/check-progress.ts',
    find: 'return certificate !== null && isTrusted(certificate);',
    replace: 'return certificate !== null;',
    test: 'test/main/ike/crypto/check-server-certificate.test.ts',
    name: "only by the profile's CA",
    why: "The user's password would go to whoever takes the second main mode with a certificate of his own.",
  },
  {
    id: 'delete-of-another-sa',
    file: 'src/main/ike/tunnel/tunnel-run.ts',
    find: 'deletedEsp.some((spi) => this.#link?.has(spi) === true)',
    replace: 'deletedEsp.length > 0',
    test: trial,
    name: 'a DELETE of another SA (otherEsp)',
    why: 'A server that clears away an old tunnel of this PC would be told as one that takes back the new one.',
  },
  {
    id: 'delete-of-another-phase-1',
    file: 'src/main/ike/exchange/informational.ts',
    find: 'spisOf(protocol.isakmp).some((spi) => sameBytes(spi, own))',
    replace: 'spisOf(protocol.isakmp).length > 0',
    test: trial,
    name: 'a DELETE of another SA (otherPhase1)',
    why: 'A server that clears away an old phase 1 of this PC would end the new one here.',
  },
];
