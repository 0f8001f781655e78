// Family 25: name, password and account, as the server and Windows tell of them (doctor.md 3.1, 4.3, 4.8).
// A dial that was refused is never repeated with the same password: that locks accounts.
import { said } from '../server-said.ts';
import { cause, type CauseOfSeen } from '../cause-of-seen.ts';
import { ended, namesIt } from './by-number.ts';
import { given } from '../../../shared/diagnosis/finding.ts';

const refused = [691, 645, 718, 619, 628, 629, 734];

/** The server's own number, which Windows passes on. */
const accounts = [
  namesIt('RW2510', 'wrongHours', 'account', [646]),
  namesIt('RW2511', 'accountDisabled', 'account', [647]),
  namesIt('RW2512', 'passwordExpired', 'account', [648, 709]),
  namesIt('RW2513', 'noDialInRight', 'account', [649]),
  namesIt('RW2514', 'accountExpired', 'account', [708]),
];

export const signInCauses: readonly CauseOfSeen[] = [
  cause({
    code: 'RW2501',
    name: 'userRefused',
    where: 'account',
    numbers: refused,
    stages: ['signIn'],
    reads: ['server'],
    basis: 'proved',
    when: ({ server }) => {
      const refusal = said(server, 'userRefused');
      return refusal === null ? null : { text: refusal['text'] ?? 'none' };
    },
  }),
  cause({
    // Windows sends another name or another password than the check, which got in.
    code: 'RW2502',
    name: 'domainAdded',
    where: 'here',
    numbers: [691],
    stages: ['signIn'],
    reads: ['dial', 'server'],
    basis: 'agreeing',
    when: ({ dial, server }) =>
      ended(dial, [691]) && said(server, 'userAccepted') !== null ? given : null,
  }),
  cause({
    code: 'RW2503',
    name: 'wrongPassword',
    where: 'account',
    numbers: [691],
    stages: ['signIn'],
    reads: ['dial'],
    basis: 'number',
    dependsOn: ['RW2501', 'RW2520', 'RW2521'],
    when: ({ dial }) => (ended(dial, [691]) ? given : null),
  }),
  cause({
    // What the entry could be told to allow is a matter of the entry (methodsTooNarrow).
    code: 'RW2504',
    name: 'methodRefused',
    where: 'server',
    numbers: [919, 734, 732, 628, 629, 619, 691],
    stages: ['signIn'],
    reads: ['server', 'dial'],
    basis: ({ server }) => (said(server, 'pppMethodRefused') === null ? 'number' : 'answered'),
    when: ({ server, dial }) => {
      const asked = String(said(server, 'pppMethodRefused')?.['asked'] ?? '');
      if (/(?:eap|mschapv1|other)/.test(asked)) return { asked };
      return asked === '' && ended(dial, [919]) ? { asked: 'none' } : null;
    },
  }),
  namesIt('RW2505', 'noCommonMethod', 'server', [919], ['RW2504']),
  cause({
    code: 'RW2506',
    name: 'serverForeign',
    where: 'server',
    numbers: [778],
    stages: ['signIn'],
    reads: ['dial'],
    basis: 'answered',
    when: ({ dial }) => (ended(dial, [778]) ? given : null),
  }),
  cause({
    code: 'RW2507',
    name: 'serverWithoutPassword',
    where: 'server',
    numbers: [778],
    stages: ['signIn'],
    reads: ['server'],
    basis: 'proved',
    dependsOn: ['RW2506'],
    when: ({ server }) => (said(server, 'serverProofWrong') === null ? null : given),
  }),
  ...accounts,
  cause({
    code: 'RW2515',
    name: 'accountRefused',
    where: 'account',
    numbers: [645, ...accounts.flatMap(({ numbers }) => numbers)],
    stages: ['signIn'],
    reads: ['server'],
    basis: 'proved',
    dependsOn: accounts.map(({ code }) => code),
    when: ({ server }) => {
      const refusal = said(server, 'accountRefused');
      return refusal === null
        ? null
        : { number: String(refusal['number'] ?? ''), text: refusal['text'] ?? 'none' };
    },
  }),
  namesIt('RW2516', 'serverPolicy', 'server', [812]),
  namesIt('RW2517', 'serverAuthFault', 'server', [645]),
];
