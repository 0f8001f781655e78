/** The system's own resolver, hosts file and all: the way in which Windows' VPN client finds its server. */
import { lookup } from 'node:dns/promises';
import type { Lookup } from './resolve-server.ts';

export const systemLookup: Lookup = (name) => lookup(name, { all: true });
