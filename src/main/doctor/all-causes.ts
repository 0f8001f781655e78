/** Every cause that the doctor knows, by families. The order decides between those that nothing else tells apart. */
import { leftOverCauses } from './causes/left-over.ts';
import { miniportCauses } from './causes/miniports.ts';
import { natCauses } from './causes/nat.ts';
import { negotiationHereCauses } from './causes/negotiation-here.ts';
import { negotiationCauses } from './causes/negotiation.ts';
import { networkCauses } from './causes/network.ts';
import { pppCauses } from './causes/ppp.ts';
import { certificateCauses } from './causes/certificates.ts';
import { serverCertificateCauses } from './causes/server-certificate.ts';
import { ruleCauses } from './causes/rules.ts';
import { serviceCauses } from './causes/services.ts';
import { entryCauses } from './causes/entry.ts';
import { signInCauses } from './causes/sign-in.ts';
import { eapCauses } from './causes/sign-in-eap.ts';
import { softwareCauses } from './causes/software.ts';
import type { CauseOfSeen } from './cause-of-seen.ts';

const byFamilies: readonly CauseOfSeen[] = [
  ...serviceCauses,
  ...ruleCauses,
  ...negotiationCauses,
  ...natCauses,
  ...negotiationHereCauses,
  ...entryCauses,
  ...certificateCauses,
  ...serverCertificateCauses,
  ...networkCauses,
  ...signInCauses,
  ...eapCauses,
  ...pppCauses,
  ...miniportCauses,
  ...softwareCauses,
];

export const allCauses: readonly CauseOfSeen[] = [...byFamilies, ...leftOverCauses(byFamilies)];
