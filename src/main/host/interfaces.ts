/** The network interfaces of this machine that have an address, asked without a process or a wait. */
import { networkInterfaces } from 'node:os';

/** On Windows the names that people see; that a connection's own interface is among them while it is up is UNCONFIRMED. */
export function interfaceNames(): string[] {
  return Object.keys(networkInterfaces());
}
