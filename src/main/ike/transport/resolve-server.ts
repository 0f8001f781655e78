/** Name → addresses, with a time limit. The only question that is asked of anybody but the server. */
import { canonicalAddress, familyOf } from './address-family.ts';
import type { Clock } from './clock.ts';
import { systemCodeOf } from './transport-error.ts';

interface ServerAddress {
  readonly address: string;
  readonly family: 4 | 6;
}

export type Resolved =
  | { readonly addresses: readonly ServerAddress[] }
  /**
   * `notFound`: the name has no address. `refused`: the name server does not answer this PC. `failed`: it could not find out.
   * `unanswered`: none answered, or not in time.
   */
  | { readonly problem: 'notFound' | 'refused' | 'failed' | 'unanswered' | 'aborted' };

/**
 * Of the shape of `dns.promises.lookup` with `all`: the system's own way, hosts file and all, as Windows' VPN client does it. It
 * rejects with a code of Node's.
 */
export type Lookup = (
  name: string,
) => Promise<readonly { readonly address: string; readonly family: number }[]>;

export interface ResolveOptions {
  readonly lookup: Lookup;
  readonly clock: Clock;
  readonly limitMs: number;
  readonly signal?: AbortSignal;
}

/** EAI_NONAME and EAI_NODATA both come as ENOTFOUND. The rest: no name server answered, or nobody knows what it said. */
const problems: Readonly<Record<string, 'notFound' | 'refused' | 'failed'>> = {
  ENOTFOUND: 'notFound',
  ENODATA: 'notFound',
  EREFUSED: 'refused',
  ESERVFAIL: 'failed',
};

/** More than a server's name has; a hostile answer could hold hundreds. */
export const maximumAddresses = 8;

/** Canonical addresses in the system's order, each once, at most `maximumAddresses`. An address stands for itself. */
export async function resolveServer(
  server: string,
  { lookup, clock, limitMs, signal }: ResolveOptions,
): Promise<Resolved> {
  const own = familyOf(server);
  if (own !== null) return { addresses: [{ address: canonicalAddress(server), family: own }] };
  if (signal?.aborted === true) return { problem: 'aborted' };
  return new Promise((resolve) => {
    const end = (resolved: Resolved) => {
      stopLimit();
      signal?.removeEventListener('abort', aborted);
      resolve(resolved);
    };
    const aborted = () => {
      end({ problem: 'aborted' });
    };
    // A lookup cannot be called off: it goes on without us, and its answer is dropped.
    const stopLimit = clock.after(limitMs, () => {
      end({ problem: 'unanswered' });
    });
    signal?.addEventListener('abort', aborted);
    lookup(server).then(
      (found) => {
        const addresses = usable(found);
        end(addresses.length === 0 ? { problem: 'notFound' } : { addresses });
      },
      (error: unknown) => {
        end({ problem: problems[systemCodeOf(error) ?? ''] ?? 'unanswered' });
      },
    );
  });
}

function usable(found: Awaited<ReturnType<Lookup>>): readonly ServerAddress[] {
  const seen = new Set<string>();
  return found
    .flatMap((one): ServerAddress[] => {
      const address = canonicalAddress(one.address);
      const family = familyOf(address);
      if (family === null || seen.has(address)) return [];
      seen.add(address);
      return [{ address, family }];
    })
    .slice(0, maximumAddresses);
}
