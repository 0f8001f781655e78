/** Every world, by what it is for. */
import type { OneCause, TwoCauses } from './world.ts';
import { certificateWorlds } from './worlds/certificates.ts';
import { entryWorlds } from './worlds/entry.ts';
import { morePairWorlds } from './worlds/more-pairs.ts';
import { negotiationWorlds } from './worlds/negotiation.ts';
import { networkWorlds } from './worlds/network.ts';
import { pairWorlds } from './worlds/pairs.ts';
import { pppWorlds } from './worlds/ppp.ts';
import { ruleWorlds } from './worlds/rules.ts';
import { serviceWorlds } from './worlds/services.ts';
import { signInWorlds } from './worlds/sign-in.ts';
import { softwareWorlds } from './worlds/software.ts';

export { worldsWithoutCause } from './worlds/none.ts';

export const oneCause: readonly OneCause[] = [
  ...serviceWorlds,
  ...negotiationWorlds,
  ...entryWorlds,
  ...certificateWorlds,
  ...networkWorlds,
  ...signInWorlds,
  ...pppWorlds,
  ...softwareWorlds,
  ...ruleWorlds,
];

export const twoCauses: readonly TwoCauses[] = [...pairWorlds, ...morePairWorlds];
