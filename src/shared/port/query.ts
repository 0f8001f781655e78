/** The questions that a PC can be asked: one half of the port (D0). A closed union of plain data. */
import * as z from 'zod';
import {
  certificateStore,
  connectionIpsecPolicy,
  firewallState,
  ipsecRuleState,
  legacyTunnelRule,
  mainModeCryptoSet,
  mainModeDefault,
  mainModeRule,
  nrptRule,
  phase1AuthSet,
  phonebookKey,
  pingRule,
  quickModeCryptoSet,
  registryValue,
  secretName,
  service,
  serviceName,
  storedCertificate,
  triggerDns,
  troubledEntry,
  tunnelGuard,
  vpnConnectionState,
  vpnRoute,
} from './values.ts';
import { host } from './host.ts';
import { rasEvent } from './ras-event.ts';
import { build, ikeFailure, miniports, otherSoftware } from './surroundings.ts';

const name = z.string().min(1).max(300);
const entry = { name, allUsers: z.boolean() };

/** Query kind → its parameters and the value of its answer. */
export const queries = {
  'registry.read': { asks: { key: name, value: name }, answers: registryValue.nullable() },
  'service.read': { asks: { service: serviceName }, answers: service.nullable() },
  'certificate.list': {
    asks: { store: certificateStore },
    answers: z.array(storedCertificate),
  },
  'vpnConnection.read': {
    asks: entry,
    answers: z.union([vpnConnectionState, troubledEntry]).nullable(),
  },
  /** Names in both phonebooks (D24). */
  'vpnConnection.names': {
    asks: {},
    answers: z.strictObject({
      user: z.array(z.string()),
      allUsers: z.array(z.string()),
      /** Of the user: in `_hiddenPbk` beside the phonebook (R4); absent where there is none. */
      hidden: z.array(z.string()).optional(),
      /** The user's phonebook lies on a share (R5). */
      onShare: z.literal(true).optional(),
    }),
  },
  'vpnConnection.ipsecPolicy': { asks: entry, answers: connectionIpsecPolicy.nullable() },
  'vpnConnection.routes': { asks: entry, answers: z.record(z.string(), vpnRoute) },
  'vpnConnection.triggerDns': { asks: { name }, answers: z.record(z.string(), triggerDns) },
  /** The keys of the closed list that stand in the entry's own block. */
  'phonebook.read': { asks: entry, answers: z.partialRecord(phonebookKey, z.string()).nullable() },
  /** Name resolution policy rules of ours, by the GUID in their comment (D26). */
  'nrpt.read': { asks: {}, answers: z.record(z.string(), nrptRule) },
  'mainModeCryptoSet.read': { asks: { name }, answers: mainModeCryptoSet.nullable() },
  'phase1AuthSet.read': {
    asks: { name, compare: secretName.nullable() },
    answers: phase1AuthSet.nullable(),
  },
  'quickModeCryptoSet.read': { asks: { name }, answers: quickModeCryptoSet.nullable() },
  'ipsecRule.read': { asks: { name }, answers: ipsecRuleState.nullable() },
  'mainModeRule.read': { asks: { name }, answers: mainModeRule.nullable() },
  'mainModeDefault.read': { asks: {}, answers: mainModeDefault.nullable() },
  'legacyTunnelRule.read': { asks: { name }, answers: legacyTunnelRule.nullable() },
  /** Rules that are not ours: same display name, or already matching traffic to these addresses (D18). */
  'ipsecRule.others': {
    asks: { displayName: name, addresses: z.array(z.string()) },
    answers: z.array(
      z.strictObject({
        name: z.string(),
        displayName: z.string(),
        why: z.enum(['sameName', 'matchesTraffic']),
      }),
    ),
  },
  /** Which rules match what this PC sends to each of these networks today, from its own address on the route there (D21). */
  'ipsecRule.matching': {
    asks: { addresses: z.array(z.string()) },
    answers: z.array(
      z.strictObject({
        subnet: z.string(),
        /** Null where no route leads there: nothing leaves for it then. */
        own: z.string().nullable(),
        rules: z.array(z.string()),
      }),
    ),
  },
  'firewall.read': { asks: {}, answers: firewallState },
  'pingRule.read': { asks: { name }, answers: pingRule.nullable() },
  'tunnelGuard.read': { asks: { name }, answers: tunnelGuard.nullable() },
  /** D19: what was really negotiated with this peer; empty until the first traffic. */
  'securityAssociations.read': {
    asks: { peer: z.string() },
    answers: z.strictObject({
      mainMode: z.array(
        z.strictObject({ encryption: z.string(), integrity: z.string(), group: z.string() }),
      ),
      quickMode: z.array(z.strictObject({ encryption: z.string(), integrity: z.string() })),
    }),
  },
  /** D41: is the volatile key there, and when was Windows started? Each null where it could not be read. */
  'restart.read': {
    asks: {},
    answers: z.strictObject({
      marked: z.boolean().nullable(),
      bootTime: z.iso.datetime().nullable(),
    }),
  },
  /** May this account restart Windows? `hidden`: a policy takes Restart away from its Start menu. Null: not known. */
  'restart.right': {
    asks: {},
    answers: z.strictObject({ privilege: z.boolean().nullable(), hidden: z.boolean() }),
  },
  /** What Windows wrote about dials, the newest first. */
  'rasEvents.read': {
    asks: { since: z.iso.datetime(), atMost: z.int().min(1).max(500) },
    answers: z.array(rasEvent),
  },
  /** What WFP kept of negotiations that failed, the newest first; for administrators alone. */
  'ikeFailures.read': {
    asks: { since: z.iso.datetime(), atMost: z.int().min(1).max(500) },
    answers: z.array(ikeFailure),
  },
  'miniports.read': { asks: {}, answers: miniports },
  'build.read': { asks: {}, answers: build },
  'otherSoftware.read': { asks: {}, answers: otherSoftware },
  /** D28: what a RasMan restart would cut. */
  'ras.read': {
    asks: {},
    answers: z.strictObject({
      connections: z.array(z.string()),
      deviceTunnel: z.boolean(),
      remoteAccessRunning: z.boolean(),
    }),
  },
  /** Everything about the PC that is a fact, not a setting of ours; `server` is asked of the PC's resolver. */
  'host.read': { asks: { server: z.string() }, answers: host },
} as const;

export type QueryKind = keyof typeof queries;
export const queryKinds = Object.keys(queries) as QueryKind[];

type Asks<K extends QueryKind> = {
  [P in keyof (typeof queries)[K]['asks']]: (typeof queries)[K]['asks'][P] extends z.ZodType
    ? z.infer<(typeof queries)[K]['asks'][P]>
    : never;
};

export type QueryOf<K extends QueryKind> = { kind: K } & Asks<K>;
export type Query = { [K in QueryKind]: QueryOf<K> }[QueryKind];
export type ValueOf<K extends QueryKind> = z.infer<(typeof queries)[K]['answers']>;

/** Why a value could not be read; `accessDenied` is resolved in the elevated copy (D2). */
const unreadable = z.enum([
  'accessDenied',
  'serviceStopped',
  'notOnThisWindows',
  /** Another program holds the file. */
  'inUse',
  /** A link stands in the place of the file or of a folder above it. */
  'reparsePoint',
  'tooLarge',
  /** There is an answer, and its meaning is not known here. */
  'notUnderstood',
  /** Nobody says why: never for what this program itself decided (R1). */
  'failed',
]);
export type Unreadable = z.infer<typeof unreadable>;

/** An answer is either a value of the query's own schema or the reason why there is none. */
export type AnswerOf<K extends QueryKind> =
  { ok: true; value: ValueOf<K> } | { ok: false; unreadable: Unreadable };
export type Answer = { ok: true; value: unknown } | { ok: false; unreadable: Unreadable };

/** Gives the answer to a query that was asked, by the query's own type; undefined where nobody asked it. */
export type Answers = <K extends QueryKind>(query: QueryOf<K>) => AnswerOf<K> | undefined;

/** Parses an answer by the schema of the query it belongs to; throws ZodError on a wrong shape. */
export function parseAnswer<K extends QueryKind>(kind: K, answer: unknown): AnswerOf<K> {
  const schema = z.union([
    z.strictObject({ ok: z.literal(true), value: queries[kind].answers as z.ZodType }),
    z.strictObject({ ok: z.literal(false), unreadable }),
  ]);
  return schema.parse(answer) as AnswerOf<K>;
}
