/**
 * The doctor as a job (D44): the PC is asked once about everything that a cause may rest on, then the rows judge. Changes nothing.
 * What could not be read is said so, and is never taken for good.
 */
import { conclude, type Conclusion } from '../../shared/diagnosis/conclude.ts';
import { known, type Known } from '../../shared/diagnosis/known.ts';
import type { ValueOf } from '../../shared/port/query.ts';
import { serviceName } from '../../shared/port/values.ts';
import { isDialled } from '../../shared/profile/kind.ts';
import { natTraversal } from '../../shared/rooms/nat-traversal.ts';
import { tunnelNames } from '../../shared/rooms/parts/tunnel.ts';
import { prohibitIpsec } from '../../shared/rooms/prohibit-ipsec.ts';
import type { ServerCheckResult } from '../../shared/server-check/result.ts';
import { allCauses } from '../doctor/all-causes.ts';
import type { Changed, Entry, Rule, Seen } from '../doctor/seen.ts';
import { Asking, madeOf } from './asking.ts';
import { dialOf } from './dial-of-events.ts';
import type { DoctorSubject } from './doctor-subject.ts';
import { restartStands } from './needed-restart.ts';
import { eventsAbout, eventsQuery, recentSince } from './ras-events.ts';
import { hostQuery } from './read-host.ts';
import { verifyInstalled } from './verify-installed.ts';
import type { Workplace } from './workplace.ts';

export interface DoctorInput {
  /** The number that the person names; null: what Windows wrote down counts. */
  readonly said: number | null;
  readonly server: Known<ServerCheckResult>;
}

export interface Diagnosis {
  readonly seen: Seen;
  readonly conclusion: Conclusion;
}

/** The entry alone; null where there is none that can be used. */
export async function lookAtEntry(
  { session }: Pick<Workplace, 'session'>,
  subject: DoctorSubject,
): Promise<Entry | null> {
  if (!isDialled[subject.kind]) return null;
  const asking = new Asking();
  const entry = askEntry(asking, subject);
  await asking.send(session);
  const seen = entry();
  return seen.is === 'known' && typeof seen.value === 'object' ? seen.value : null;
}

const notForThis = { is: 'notAsked', why: 'notForThis' } as const;

/** Rejects only where the PC gives no answer at all. */
export async function diagnose(
  place: Workplace,
  subject: DoctorSubject,
  input: DoctorInput,
): Promise<Diagnosis> {
  const now = place.now();
  const since = recentSince(place);
  const asking = new Asking();
  const pc = askPc(asking, since);
  const connection = isDialled[subject.kind]
    ? { entry: askEntry(asking, subject), rule: () => notForThis }
    : { entry: () => notForThis, rule: askRule(asking, subject, input.server) };
  await asking.send(place.session);
  const { events, ...rest } = pc;
  const ikeFailures = rest.ikeFailures();
  const entry = connection.entry();
  const dial = madeOf(events(), (all) =>
    dialOf(
      // Another person's dial of an entry of that name is none of this one's.
      eventsAbout(all, subject.name, since).filter(({ by }) => subject.allUsers || by !== 'other'),
      ikeFailures.is === 'known' ? ikeFailures.value : [],
      input.said,
    ),
  );
  const seen: Seen = {
    dial: dial.is === 'known' ? dial : known(dialOf([], [], input.said)),
    now: known(now),
    host: await hostTowards(place, entry),
    build: rest.build(),
    services: rest.services(),
    natValue: rest.natValue(),
    prohibitIpsec: rest.prohibitIpsec(),
    restartPending: await restart(place),
    entry,
    rule: connection.rule(),
    firewall: rest.firewall(),
    ownCertificates: rest.ownCertificates(),
    authorities: rest.authorities(),
    miniports: rest.miniports(),
    software: rest.software(),
    ras: rest.ras(),
    ikeFailures,
    server: input.server,
    changed: await changedSince(place, subject),
  };
  const { number, stage } = seen.dial.is === 'known' ? seen.dial.value : dialOf([], [], null);
  return { seen, conclusion: conclude(allCauses, seen, { number, stage }) };
}

/** What is asked whatever the connection is. */
function askPc(asking: Asking, since: string) {
  const services = serviceName.options.map(
    (service) => [service, asking.add({ kind: 'service.read', service })] as const,
  );
  const roots = asking.add({ kind: 'certificate.list', store: 'Root' });
  const intermediates = asking.add({ kind: 'certificate.list', store: 'CA' });
  const value = ({ query }: Pick<typeof natTraversal, 'query'>) => {
    const place = query({}, []);
    if (place === null) throw new TypeError('a value of the registry has a place');
    const read = asking.add(place);
    return () => madeOf(read(), (found) => (found?.type === 'dword' ? found.data : null));
  };
  return {
    events: asking.add(eventsQuery(since)),
    build: asking.add({ kind: 'build.read' }),
    services: () => together(services.map(([name, read]) => [name, read()] as const)),
    natValue: value(natTraversal),
    prohibitIpsec: value(prohibitIpsec),
    firewall: asking.add({ kind: 'firewall.read' }),
    ownCertificates: asking.add({ kind: 'certificate.list', store: 'My' }),
    authorities: () => madeOf(roots(), (found) => [...found, ...valueOr(intermediates(), [])]),
    miniports: asking.add({ kind: 'miniports.read' }),
    software: asking.add({ kind: 'otherSoftware.read' }),
    ras: asking.add({ kind: 'ras.read' }),
    ikeFailures: asking.add({ kind: 'ikeFailures.read', since, atMost: 100 }),
  };
}

/** With the addresses that this PC finds for the server: only the entry says which server that is. */
async function hostTowards({ session }: Workplace, entry: Seen['entry']): Promise<Seen['host']> {
  const server =
    entry.is === 'known' && typeof entry.value === 'object'
      ? entry.value.connection.serverAddress
      : '';
  const asking = new Asking();
  const host = asking.add(hostQuery(server === '' ? undefined : server));
  await asking.send(session);
  return host();
}

/** All of them, or what is the matter with one. */
function together<T>(things: readonly (readonly [string, Known<T>])[]): Known<Record<string, T>> {
  const bad = things.find(([, { is }]) => is !== 'known')?.[1];
  if (bad !== undefined && bad.is !== 'known') return bad;
  return known(
    Object.fromEntries(
      things.flatMap(([name, thing]) =>
        thing.is === 'known' ? [[name, thing.value] as const] : [],
      ),
    ),
  );
}

function valueOr<T>(thing: Known<T>, otherwise: T): T {
  return thing.is === 'known' ? thing.value : otherwise;
}

function askEntry(asking: Asking, { name, allUsers }: DoctorSubject): () => Seen['entry'] {
  const place = { name, allUsers };
  const connection = asking.add({ kind: 'vpnConnection.read', ...place });
  const policy = asking.add({ kind: 'vpnConnection.ipsecPolicy', ...place });
  const keys = asking.add({ kind: 'phonebook.read', ...place });
  return () => {
    // What Windows did not tell of it is not what Windows does by itself.
    const parts = [policy(), keys()];
    const untold = parts.find(({ is }) => is === 'unreadable' || is === 'crashed');
    if (untold !== undefined && untold.is !== 'known') return untold;
    return madeOf(connection(), (found): Entry | 'missing' | 'troubled' => {
      if (found === null) return 'missing';
      if ('trouble' in found) return 'troubled';
      const { connected, provisioningAuthority } = found;
      return {
        ...place,
        ...{ connection: found.connection, connected, provisioningAuthority },
        ipsecPolicy: valueOr(policy(), null),
        keys: valueOr(keys(), null) ?? {},
      };
    });
  };
}

/** Of ours alone: by which name another's rule stands, nobody says. */
function askRule(
  asking: Asking,
  { name, installed }: DoctorSubject,
  server: Known<ServerCheckResult>,
): () => Seen['rule'] {
  if (installed === null) return () => notForThis;
  const names = tunnelNames(installed.id);
  const rule = asking.add({ kind: 'ipsecRule.read', name: names.ipsecRule });
  const mainMode = asking.add({ kind: 'mainModeRule.read', name: names.mainModeRule });
  const address = server.is === 'known' ? server.value.address : null;
  const associations =
    address === null ? null : asking.add({ kind: 'securityAssociations.read', peer: address });
  const read = (): ValueOf<'securityAssociations.read'> | null =>
    associations === null ? null : valueOr(associations(), null);
  return () =>
    madeOf(rule(), (state): Rule | 'missing' => {
      if (state === null) return 'missing';
      const standing = valueOr(mainMode(), null) !== null;
      return { name, state, mainMode: standing, associations: read() };
    });
}

async function restart(place: Workplace): Promise<Known<boolean>> {
  try {
    return known(await restartStands(place));
  } catch {
    return { is: 'unreadable', why: 'records' };
  }
}

async function changedSince(
  place: Workplace,
  { installed }: DoctorSubject,
): Promise<Seen['changed']> {
  if (installed === null) return notForThis;
  try {
    const { drift } = await verifyInstalled(place, installed.id, { unreadable: 'isTold' });
    return known(drift.map(({ room }): Changed => ({ room })));
  } catch {
    return { is: 'unreadable', why: 'records' };
  }
}
