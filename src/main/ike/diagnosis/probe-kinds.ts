// The questions, each as one exchange. What they cost stands in docs/server-check.md too; a test holds both together.
import { fromHex } from '../codec/bytes.ts';
import type { Proposal } from '../../../shared/offers/proposal.ts';
import { createAggressiveProbe } from '../exchange/aggressive-probe.ts';
import { createReadinessProbe } from '../exchange/ikev2-readiness.ts';
import { createMainMode } from '../exchange/main-mode.ts';
import { defaultSchedule, type Schedule } from '../exchange/machine.ts';
import type { MainModeMessage } from '../exchange/outcomes.ts';
import type { ServerPort } from '../exchange/outcomes.ts';
import { hopelessProposals, wideProposals } from '../exchange/other-offers.ts';
import { vendorId } from '../exchange/vendor-ids.ts';
import type { ProbeName } from './observations.ts';
import type { ProbePorts, ProbeWanted } from './probe-runner.ts';
import type { Question } from './question.ts';

/** Handshakes that a probe may leave half-open. The hopeless offer leaves none, and IKEv2's: nobody takes what is in them. */
export const probeCosts: Readonly<Record<ProbeName, 0 | 1>> = {
  offer: 1,
  offer4500: 1,
  reach4500: 0,
  fresh4500: 1,
  wide: 1,
  otherMethod: 1,
  aggressive: 1,
  ikev2: 0,
  tunnel: 1,
  plainL2tp: 0,
};

/** For what is asked beside a silent offer: two transmissions, so that four questions fit into its 4.5 s. */
export const quickSchedule: Schedule = {
  resendAtMs: [350],
  giveUpAtMs: 850,
  unmeasuredMs: 0,
  afterErrorMs: 300,
};
/** For "is anybody there?": any answer is the answer. */
const reachSchedule: Schedule = {
  ...defaultSchedule,
  resendAtMs: [400, 900, 1800],
  giveUpAtMs: 3500,
  unmeasuredMs: 0,
  afterErrorMs: 0,
};
/** A refused question that has another one after it: a shorter wait for the valid answer that would win. */
const askingSchedule: Schedule = {
  ...defaultSchedule,
  giveUpAtMs: 2500,
  unmeasuredMs: 0,
  afterErrorMs: 500,
};

/** What all probes of one check share. */
export interface ProbeKit {
  readonly question: Question;
  readonly ports: ProbePorts;
  readonly address: string;
}

export function offerProbe(
  kit: ProbeKit,
  name: 'offer' | 'offer4500' | 'fresh4500',
  upTo: MainModeMessage,
  schedule: Schedule = defaultSchedule,
): ProbeWanted<'mainMode'> {
  const { question } = kit;
  const port = name === 'offer' ? 500 : 4500;
  return mainModeProbe(kit, name, { ...question.offer, upTo, port, schedule });
}

/** At that address and port: does anybody answer at all? */
export function reachProbe(
  kit: ProbeKit,
  address: string,
  port: ServerPort,
): ProbeWanted<'mainMode'> {
  const proposals = hopelessProposals.map((one) => ({
    ...one,
    authentication: kit.question.authentication,
  }));
  const name = address === kit.address ? 'reach4500' : 'reachOther';
  const offer = {
    proposals,
    vendorIds: [],
    upTo: 'message2',
    port,
    schedule: reachSchedule,
  } as const;
  return { ...mainModeProbe({ ...kit, address }, 'reach4500', offer), name };
}

/** Everything usual, with the profile's authentication or with the other one. */
export function wideProbe(
  kit: ProbeKit,
  name: 'wide' | 'otherMethod',
  schedule: Schedule = askingSchedule,
): ProbeWanted<'mainMode'> {
  const { authentication } = kit.question;
  const other = authentication === 'psk' ? 'rsaSignature' : 'psk';
  const proposals = wideProposals(name === 'wide' ? authentication : other);
  const vendorIds = [fromHex(vendorId.rfc3947)];
  return mainModeProbe(kit, name, { proposals, vendorIds, upTo: 'message2', port: 500, schedule });
}

/** Never with the secret: message 1 needs none, and message 3 is never sent. */
export function aggressiveProbe(
  { ports, address }: ProbeKit,
  schedule: Schedule = askingSchedule,
): ProbeWanted<'aggressive'> {
  const { random, makeKeyPair } = ports;
  const sameGroup = wideProposals('psk').filter(({ group }) => group === 14);
  const [first, ...rest] = sameGroup;
  if (first === undefined) throw new RangeError('no proposal with group 14');
  return {
    name: 'aggressive',
    exchange: 'aggressive',
    address,
    cost: probeCosts.aggressive,
    make: () =>
      createAggressiveProbe({
        proposals: [first, ...rest],
        vendorIds: [],
        port: 500,
        schedule,
        random,
        makeKeyPair,
      }),
  };
}

export function ikev2Probe({ ports, address }: ProbeKit): ProbeWanted<'ikeSaInit'> {
  const { random } = ports;
  return {
    name: 'ikev2',
    exchange: 'ikeSaInit',
    address,
    cost: probeCosts.ikev2,
    make: (endpoints) =>
      createReadinessProbe({ endpoints, port: 500, schedule: askingSchedule, random }),
  };
}

interface Offered {
  readonly proposals: readonly Proposal[];
  readonly vendorIds: readonly Uint8Array[];
  readonly upTo: MainModeMessage;
  readonly port: ServerPort;
  readonly schedule: Schedule;
}

function mainModeProbe(
  { question, ports, address }: ProbeKit,
  name: ProbeName,
  { port, ...offered }: Offered,
): ProbeWanted<'mainMode'> {
  const { random, makeKeyPair } = ports;
  return {
    name,
    exchange: 'mainMode',
    address,
    cost: probeCosts[name],
    make: (endpoints) =>
      createMainMode({
        ...offered,
        endpoints,
        startPort: port,
        credentials: offered.upTo === 'message6' ? question.credentials : null,
        keepPhase1: false,
        random,
        makeKeyPair,
      }),
  };
}
