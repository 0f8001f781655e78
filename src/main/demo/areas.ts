/** Every query and operation of the port and the area that answers or performs it. A missing one does not compile. */
import { certificateAnswers, certificateOperations } from './certificates.ts';
import { connectionPartAnswers, connectionPartOperations } from './connection-parts.ts';
import { connectionUseAnswers, connectionUseOperations } from './connection-use.ts';
import { connectionAnswers, connectionOperations } from './connections.ts';
import { eventAnswers } from './events.ts';
import { firewallAnswers, firewallOperations } from './firewall.ts';
import { hostAnswers } from './host.ts';
import { ipsecLegacyAnswers, ipsecLegacyOperations } from './ipsec-legacy.ts';
import { ipsecRuleAnswers, ipsecRuleOperations } from './ipsec-rules.ts';
import { ipsecSetAnswers, ipsecSetOperations } from './ipsec-sets.ts';
import type { Answerers, Performers } from './machine.ts';
import { nrptAnswers, nrptOperations } from './nrpt.ts';
import { registryAnswers, registryOperations } from './registry.ts';
import { restartAnswers, restartOperations } from './restart.ts';
import { serviceAnswers, serviceOperations } from './services.ts';
import { surroundingsAnswers } from './surroundings.ts';

export const answerers: Answerers = {
  ...registryAnswers,
  ...serviceAnswers,
  ...restartAnswers,
  ...certificateAnswers,
  ...connectionAnswers,
  ...connectionPartAnswers,
  ...connectionUseAnswers,
  ...nrptAnswers,
  ...ipsecSetAnswers,
  ...ipsecRuleAnswers,
  ...ipsecLegacyAnswers,
  ...firewallAnswers,
  ...eventAnswers,
  ...surroundingsAnswers,
  ...hostAnswers,
};

export const performers: Performers = {
  ...registryOperations,
  ...serviceOperations,
  ...restartOperations,
  ...certificateOperations,
  ...connectionOperations,
  ...connectionPartOperations,
  ...connectionUseOperations,
  ...nrptOperations,
  ...ipsecSetOperations,
  ...ipsecRuleOperations,
  ...ipsecLegacyOperations,
  ...firewallOperations,
};
