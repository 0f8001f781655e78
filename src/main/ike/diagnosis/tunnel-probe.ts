// The one way into the trial log-in: ESP, L2TP and PPP are loaded with this file, when they are asked for.
import { defaultSchedule } from '../exchange/machine.ts';
import type { MainModeOutcome } from '../exchange/outcomes.ts';
import { createFullCheck } from '../tunnel/tunnel-check.ts';
import { tunnelSchedules } from '../tunnel/tunnel-options.ts';
import { probeCosts, type ProbeKit } from './probe-kinds.ts';
import type { ProbeWanted } from './probe-runner.ts';
import type { TunnelQuestion } from './tunnel-question.ts';

/**
 * The extra step, with the real secret and the user's password, once. On its own path: main mode is made again.
 * @param trusts this main mode was with the server: another one may answer the second time
 */
export function tunnelProbe(
  { question, ports, address }: ProbeKit,
  { offer, methods, credentials: user }: TunnelQuestion,
  trusts: (mainMode: MainModeOutcome) => boolean,
): ProbeWanted<'tunnel'> {
  const { random, makeKeyPair } = ports;
  return {
    name: 'tunnel',
    exchange: 'tunnel',
    address,
    cost: probeCosts.tunnel,
    make: (endpoints) => {
      const common = { endpoints, random, makeKeyPair };
      const { credentials } = question;
      return createFullCheck(
        {
          ...common,
          ...question.offer,
          upTo: 'message6',
          credentials,
          startPort: 500,
          keepPhase1: true,
          schedule: defaultSchedule,
        },
        { ...common, offer, methods, credentials: user, schedules: tunnelSchedules },
        trusts,
      );
    },
  };
}
