/** Routes of a split tunnel: Add-VpnConnectionRoute, Windows 8.1 and later (windows-facts 3). One item per route. */
import * as z from 'zod';
import { canonicalRange, relation } from '../net/address-range.ts';
import type { Facts } from '../profile-plan/facts.ts';
import type { Finding } from '../plan/step.ts';
import { hasConnectionRoutesAndPolicy } from '../port/windows-version.ts';
import type { Answers, QueryOf } from '../port/query.ts';
import { vpnRoute } from '../port/values.ts';
import type { L2tpProfile } from '../profile/profile.ts';
import { connectionOf, connectionTarget, type ConnectionTarget } from './parts/connection-entry.ts';
import { keyOf } from '../identity/key.ts';
import { sayer } from './parts/say.ts';
import type { Room } from './room.ts';
import { ofEntry } from './parts/scope.ts';
import type { Speaks } from './traits.ts';

/** `prefix` in one spelling, with its length: it names the route. */
const routeTarget = z.strictObject({ ...connectionTarget.shape, prefix: z.string() });
type RouteTarget = z.infer<typeof routeTarget>;
type Route = z.infer<typeof vpnRoute>;

/** Said where the profile says nothing, so that the plan shows what stands there afterwards. Windows' own: UNCONFIRMED. */
const usualMetric = 1;

const kind = 'connectionRoute';
const say = sayer<Code>(kind);

/** R12: the longest prefix wins (RFC 1812 5.2.4.3). Between equal ones the metrics decide: UNCONFIRMED which way. */
const overlapCodes = {
  equal: 'routeOverlapsLocalNetwork',
  inside: 'routeInsideLocalNetwork',
  around: 'routeAroundLocalNetwork',
} as const;

const codes = [
  'routeWanted',
  'routesNeedWindows81',
  ...Object.values(overlapCodes),
  'otherRoutes',
  'undoRoute',
] as const;
type Code = (typeof codes)[number];

export const connectionRoutes: Room<RouteTarget, Route, 'vpnConnection.routes', Code> &
  Speaks<Code> = {
  kind,
  sharing: 'part',
  scope: ofEntry,
  target: routeTarget,
  value: vpnRoute,
  codes,
  undoCode: 'undoRoute',

  want(profile, facts) {
    const entry = connectionOf(profile, facts);
    if (entry === null || !hasConnectionRoutesAndPolicy(facts.host.windows)) return [];
    return entry.profile.l2tp.routes.map(({ prefix, metric }) => ({
      target: { ...entry.target, prefix: canonicalPrefix(prefix) },
      aim:
        metric === undefined
          ? { kind: 'keep', value: { metric: usualMetric } }
          : { kind: 'exactly', value: { metric } },
      reasons: [{ code: 'routeWanted', parameters: {}, source: 'routes' }],
      within: entry.key,
    }));
  },

  query: (target) => routesQuery(target),
  find: ({ prefix }, answer) => answer[prefix] ?? null,
  move({ target, from, to }) {
    if (to === null) return { kind: 'vpnConnection.removeRoute', ...target };
    const verb = from === null ? 'vpnConnection.addRoute' : 'vpnConnection.setRoute';
    return { kind: verb, ...target, route: to };
  },

  watch(profile, facts) {
    const entry = connectionOf(profile, facts);
    return entry === null || !hasConnectionRoutesAndPolicy(facts.host.windows)
      ? []
      : [routesQuery(entry.target)];
  },

  findings(profile, facts, answer) {
    const entry = connectionOf(profile, facts);
    if (entry === null) return [];
    const { routes } = entry.profile.l2tp;
    if (!hasConnectionRoutesAndPolicy(facts.host.windows)) {
      // Nearest before 8.1: the classful route of the assigned address, or everything through the VPN.
      return routes.length === 0
        ? []
        : [
            say('routesNeedWindows81', 'block', {
              windows: facts.host.windows,
              nearest: 'classBasedRoute',
            }),
          ];
    }
    return [...overlapFindings(entry.profile, facts), ...otherRoutes(entry.profile, facts, answer)];
  },
};

/** The one spelling of a prefix, a single address with its length too. */
function canonicalPrefix(prefix: string): string {
  const range = canonicalRange(prefix);
  return range.includes('/') ? range : `${range}/${range.includes(':') ? 128 : 32}`;
}

function routesQuery({ name, allUsers }: ConnectionTarget): QueryOf<'vpnConnection.routes'> {
  return { kind: 'vpnConnection.routes', name, allUsers };
}

/** D24: the PC reaches one address directly or through the VPN, not both. */
function overlapFindings(profile: L2tpProfile, facts: Facts): Finding<Code>[] {
  const networks = new Set(
    facts.host.network.addresses.map((each) => `${each.address}/${each.prefixLength}`),
  );
  return profile.l2tp.routes.flatMap(({ prefix }) =>
    [...networks].flatMap((network) => {
      const lies = relation(prefix, network);
      return lies === 'apart' ? [] : [say(overlapCodes[lies], 'warning', { prefix, network })];
    }),
  );
}

/** Routes that an adopted entry, or somebody after us, has: they stay, and send traffic into the VPN. */
function otherRoutes(profile: L2tpProfile, facts: Facts, answer: Answers): Finding<Code>[] {
  const entry = connectionOf(profile, facts);
  if (entry === null) return [];
  const read = answer(routesQuery(entry.target));
  if (read?.ok !== true) return [];
  const wanted = new Set(profile.l2tp.routes.map(({ prefix }) => canonicalPrefix(prefix)));
  const ours = new Set(
    facts.owned.filter((each) => each.owner === profile.id).map((each) => each.key),
  );
  const others = Object.keys(read.value).filter(
    (prefix) => !wanted.has(prefix) && !ours.has(keyOf(kind, { ...entry.target, prefix })),
  );
  return others.length === 0
    ? []
    : [say('otherRoutes', 'warning', { routes: others.sort().slice(0, 10).join(', ') })];
}
