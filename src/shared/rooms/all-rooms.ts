/** Every room, in the order in which their items are applied; undo goes the other way. */
import { natTraversal } from './nat-traversal.ts';
import type { AnyRoom } from './room.ts';
import { serviceStart } from './service-start.ts';
import { vpnConnection } from './vpn-connection.ts';

export const allRooms: readonly AnyRoom[] = [serviceStart, natTraversal, vpnConnection];
