/** What is installed compared with what stands there, by receipts and claims alone: needs no profile (D13). */
import { serviceNamesOf } from '../../shared/plan/service-names.ts';
import { distinct } from '../../shared/identity/canonical.ts';
import type { Claim, OwnedThing } from '../../shared/plan/facts.ts';
import type { PlanCode } from '../../shared/plan/plan-codes.ts';
import {
  answersOf,
  bothScopes,
  look,
  ownThings,
  stateOf,
  type State,
} from '../../shared/plan/state.ts';
import type { Finding } from '../../shared/plan/step.ts';
import { parseAnswer, type Query } from '../../shared/port/query.ts';
import { recordedServerNow } from '../../shared/profile-plan/server-address.ts';
import type { AnyRoom } from '../../shared/rooms/room.ts';
import type { Recorded, Written } from '../../shared/rooms/traits.ts';
import { verdictFinding } from '../../shared/server-check/verdict.ts';
import type { Receipt } from '../transaction/documents.ts';
import { readHomes } from '../transaction/home.ts';
import { hostQuery } from './read-host.ts';
import { speakingReceipt } from './speaking-receipt.ts';
import { judge, type Comparison, type JudgeOptions, type Verification } from './verify.ts';
import type { Workplace } from './workplace.ts';
import { isDialled } from '../../shared/profile/kind.ts';

export interface VerifyOptions extends JudgeOptions {
  /** Only things of these rooms; left out: of all. */
  only?: readonly string[];
}

/** Judges as `verify FILE` does. Rejects with HomeUnsafe. */
export async function verifyInstalled(
  place: Workplace,
  id: string,
  options: VerifyOptions = {},
): Promise<Verification> {
  const { rooms, homes, session } = place;
  const { machine, user } = await readHomes(homes, options.scopes ?? bothScopes);
  const contents = [machine, user];
  const records = {
    owned: contents.flatMap((each) => each.owned),
    claims: contents.flatMap((each) => each.claims),
  };
  const receipts = contents.flatMap((each) => each.receipts);
  const receipt = receipts.find((each) => each.owner.id === id);
  const server = receipt === undefined ? null : serverNameIn(receipt);
  const written: Written = {
    things: ownThings(id, records),
    serverAddress: receipt?.serverAddress ?? null,
  };
  const { only } = options;
  const things = ownThings(id, records, options.scopes ?? bothScopes).filter(
    ({ room }) => only?.includes(room) ?? true,
  );
  const askHost = hostQuery(server ?? undefined);
  const queries = distinct([askHost, ...queriesOf(rooms, things, written)]);
  const state = stateOf(queries, await session.ask(queries));
  const host = parseAnswer('host.read', answersOf(state)(askHost));
  const recorded: Recorded = {
    ...written,
    serverAddressNow: recordedServerNow(
      server,
      host.ok ? host.value.serverAddresses : [],
      written.serverAddress,
    ),
  };
  const windows = host.ok ? host.value.windows : null;
  const seen = things.map((thing) => compare(rooms, thing, { recorded, state, windows }));
  const verification = judge(
    rooms,
    seen.map((each) => each.comparison),
    seen.flatMap((each) => each.findings),
    { ...options, serviceNames: serviceNamesOf(state) },
  );
  // Said until a check has passed, and no drift of this PC.
  const doubt = verdictFinding(speakingReceipt(receipts, id)?.serverVerdict);
  if (doubt !== null) verification.findings.push({ ...doubt, room: null, parameters: {} });
  const scopes = options.scopes ?? bothScopes;
  const isUnfinished = receipts.some(
    (each) => each.owner.id === id && scopes.includes(each.scope) && each.undoUnfinished === true,
  );
  return isUnfinished ? unfinished(verification) : verification;
}

/** What an undo left stands as it was written, and is not the VPN that was set up. */
function unfinished(verification: Verification): Verification {
  const told: Finding<PlanCode> = {
    code: 'undoUnfinished',
    severity: 'warning',
    room: null,
    parameters: {},
  };
  const { inForce, findings } = verification;
  return {
    ...verification,
    asWanted: false,
    inForce: [told, ...inForce],
    findings: [told, ...findings],
  };
}

/** Whose address has to be asked for; null: nobody's. Only rules of pure IPsec name it; L2TP's entry has the name. */
function serverNameIn({ owner, serverName }: Receipt): string | null {
  return owner.kind === 'profile' && !isDialled[owner.vpn] ? serverName : null;
}

type Thing = OwnedThing | Claim;

function queriesOf(
  rooms: readonly AnyRoom[],
  things: readonly Thing[],
  recorded: Written,
): Query[] {
  return things.flatMap((thing): Query[] => {
    const room = rooms.find((each) => each.kind === thing.room);
    if (room === undefined) return [];
    const target: unknown = room.target.parse(thing.target);
    const query = room.query(target, []);
    return [
      ...(query === null ? [] : [query]),
      ...(room.comes?.ask(target) ?? []),
      ...(room.watchRecorded?.(target, recorded) ?? []),
    ];
  });
}

interface Seen {
  readonly recorded: Recorded;
  readonly state: State;
  /** Null: not known. */
  readonly windows: string | null;
}

function compare(
  rooms: readonly AnyRoom[],
  thing: Thing,
  { recorded, state, windows }: Seen,
): { comparison: Comparison; findings: Finding[] } {
  const { room: kind, key } = thing;
  const scope = 'scope' in thing ? thing.scope : 'machine';
  const room = rooms.find((each) => each.kind === kind);
  const base = { room: kind, key, scope, have: null, want: thing.ours };
  // A newer version wrote it: this one does not know how to look.
  if (room === undefined) return { comparison: { ...base, seen: 'unreadable' }, findings: [] };
  const target: unknown = room.target.parse(thing.target);
  const written: unknown = thing.ours === null ? null : room.value.parse(thing.ours);
  const ours: unknown = written === null ? null : (room.ofToday?.(written, recorded) ?? written);
  const sight = look(room, target, state, []);
  const have = sight.seen === 'known' ? sight.value : null;
  const serves =
    sight.seen === 'known' &&
    (room.serves?.(have, ours) === true ||
      // As the plan judges (F25).
      (windows !== null && room.comes?.byItself(target, answersOf(state), windows) === true));
  const unreadable: Finding<PlanCode>[] =
    sight.seen === 'unreadable'
      ? [{ code: 'unreadable', severity: 'warning', room: kind, parameters: { why: sight.why } }]
      : [];
  return {
    comparison: { ...base, have, want: serves ? have : ours, seen: sight.seen },
    findings: [
      ...unreadable,
      ...(room.recordedFindings?.({ target, ours }, recorded, answersOf(state)) ?? []),
    ],
  };
}
