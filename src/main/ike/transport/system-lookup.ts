/** The system's own resolver, hosts file and all: the way in which Windows' VPN client finds its server. */
import { lookup, Resolver } from 'node:dns/promises';
import type { Lookup } from './resolve-server.ts';
import { systemCodeOf } from './transport-error.ts';

/** The system says only that it found nothing, or that it may be tried again (EAI_AGAIN): why, the name servers themselves are asked. */
export const systemLookup: Lookup = async (name) => {
  try {
    return await lookup(name, { all: true });
  } catch (error) {
    throw systemCodeOf(error) === 'ENOTFOUND' ? error : await reasonOf(name, error);
  }
};

/** EREFUSED, ESERVFAIL, ETIMEOUT…: what the name servers of this PC answer, each asked once. */
async function reasonOf(name: string, known: unknown): Promise<unknown> {
  try {
    await new Resolver({ timeout: 1000, tries: 1 }).resolve4(name);
    return known;
  } catch (error) {
    return error;
  }
}
