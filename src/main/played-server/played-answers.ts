/** What a played server answers, as the result that a real one would have given. Pure. */
import {
  hops,
  type CheckExchange,
  type CheckFinding,
  type Hop,
  type HopState,
  type ServerCheckResult,
} from '../../shared/server-check/result.ts';
import { diagnosisRows } from '../ike/diagnosis/diagnose.ts';
import type { Question } from '../ike/diagnosis/question.ts';

/** Everything as it should be, no answer at all, or a no when the secret counts. */
export const playedServers = ['good', 'silent', 'wrongPsk'] as const;
export type PlayedServer = (typeof playedServers)[number];

export interface PlayedCase {
  readonly server: PlayedServer;
  readonly address: string;
  /** No VPN to that server is up. */
  readonly mayProve: boolean;
  /** The budget is empty for so long; 0: it is not. */
  readonly waitSeconds: number;
  readonly at: string;
}

export interface Played {
  readonly result: ServerCheckResult;
  /** The same, stopped on the way. */
  readonly stopped: ServerCheckResult;
  /** A real server would hold a handshake open because of it. */
  readonly staysOpen: boolean;
}

type Said = readonly [code: string, parameters?: CheckFinding['parameters']];

export function playedResult(question: Question, played: PlayedCase): Played {
  const { server, waitSeconds } = played;
  const named = nameOf(question, played);
  if (waitSeconds > 0) {
    const said: Said[] = [named, ['budgetEmpty', { seconds: waitSeconds }]];
    return playedOf(question, played, said, []);
  }
  if (server === 'silent') {
    const said: Said[] = [named, ['serverSilent', { address: played.address }]];
    return playedOf(question, played, said, [unanswered(played.address)]);
  }
  const said = [named, ...answersOf(question, played), ...proofOf(question, played)];
  return playedOf(question, played, said, [answered(played)]);
}

function nameOf({ asked, serverIsIpAddress }: Question, { address }: PlayedCase): Said {
  return serverIsIpAddress
    ? ['addressGiven', { server: asked.server }]
    : ['nameFound', { server: asked.server, addresses: address }];
}

const chosen = { encryption: 'AES256', hash: 'SHA1', group: 20, place: 1 };

function answersOf({ asked }: Question, { address }: PlayedCase): Said[] {
  return [
    ['serverReached', { address, milliseconds: 18 }],
    [
      'proposalTaken',
      { ...chosen, group: String(chosen.group), list: asked.windowsList ? 'windows' : 'profile' },
    ],
    ['natServer', { kind: asked.kind }],
    ['ikev2Too'],
  ];
}

function proofOf({ asked, credentials }: Question, { server, mayProve }: PlayedCase): Said[] {
  const psk = asked.method === 'psk';
  if (!mayProve) return [['vpnIsUp']];
  if (credentials === null) {
    return [[psk ? 'pskNotTested' : 'certificateNotTested', { why: asked.noProof ?? 'none' }]];
  }
  if (server === 'good') {
    return [psk ? ['pskProved'] : ['certificateProved', { subject: `CN=${asked.server}` }]];
  }
  return psk
    ? [['pskRefused', { notify: 'unreadable', milliseconds: 41 }]]
    : [['certificateRefused', { notify: 'AUTHENTICATION_FAILED' }]];
}

function playedOf(
  { asked }: Question,
  { server, address, at }: PlayedCase,
  said: readonly Said[],
  exchanges: CheckExchange[],
): Played {
  const findings = said.map(([code, parameters]) => findingOf(code, parameters));
  const has = (code: string) => findings.some((each) => each.code === code);
  const refused = has('pskRefused') || has('certificateRefused');
  const proved = has('pskProved') || has('certificateProved');
  const reached = has('serverReached');
  const result: ServerCheckResult = {
    at,
    server: asked.server,
    address,
    addresses: [address],
    method: asked.method,
    ended: 'finished',
    milliseconds: 0,
    hops: hops.map((hop) => ({ hop, state: stateOf(findings, hop) })),
    nat: reached ? { serverBehindNat: true, clientBehindNat: false } : null,
    proof: refused ? 'refused' : proved ? 'provedRight' : 'notTested',
    chosen: reached ? chosen : null,
    findings,
    seen: {
      vendorIds: reached ? ['played'] : [],
      identity: proved ? asked.server : null,
      authorities: [],
      certificate: null,
    },
    exchanges,
  };
  const stopped: ServerCheckResult = {
    ...result,
    ended: 'aborted',
    hops: hops.map((hop) => ({ hop, state: 'notAsked' })),
    nat: null,
    proof: 'notTested',
    chosen: null,
    findings: [findingOf('stopped')],
    exchanges: [],
  };
  return { result, stopped, staysOpen: server === 'wrongPsk' && refused };
}

/** Hop, weight and Windows' error number as the table has them. */
function findingOf(code: string, parameters: CheckFinding['parameters'] = {}): CheckFinding {
  const row = diagnosisRows.find((each) => each.code === code);
  if (row === undefined) throw new TypeError(`the table has no ${code}`);
  const { hop, severity, confidence, predicts = null } = row;
  if (typeof confidence === 'function') throw new TypeError(`${code} rests on what was seen`);
  return { code, hop, severity, confidence, parameters, predicts };
}

function stateOf(findings: readonly CheckFinding[], hop: Hop): HopState {
  const own = findings.filter(
    (each) =>
      each.hop === hop && diagnosisRows.find(({ code }) => code === each.code)?.leavesOut !== true,
  );
  const problem = own.find((each) => each.severity === 'problem');
  if (problem !== undefined) return problem.confidence === 'silence' ? 'silent' : 'bad';
  if (own.length === 0) return 'notAsked';
  return own.some((each) => each.severity === 'warning') ? 'warning' : 'good';
}

type Line = CheckExchange['trace'][number];
const line = (atMs: number, port: 500 | 4500, event: Line['event'], what: string): Line => ({
  atMs,
  port,
  event,
  what,
  bytes: event === 'received' ? 188 : 412,
});

function unanswered(address: string): CheckExchange {
  const trace = [line(0, 500, 'sent', 'message1'), line(1000, 500, 'resent', 'message1')];
  return { ...offer(address), ended: 'timeout', trace };
}

function answered({ server, address }: PlayedCase): CheckExchange {
  const trace = [
    line(0, 500, 'sent', 'message1'),
    line(18, 500, 'received', 'message2'),
    line(19, 500, 'sent', 'message3'),
    line(31, 500, 'received', 'message4'),
    line(32, 4500, 'sent', 'message5'),
  ];
  if (server === 'wrongPsk') {
    const refusal = line(41, 4500, 'received', 'INFORMATIONAL');
    return { ...offer(address), ended: 'error', halfOpen: 1, trace: [...trace, refusal] };
  }
  return { ...offer(address), trace: [...trace, line(44, 4500, 'received', 'message6')] };
}

function offer(address: string): CheckExchange {
  return { probe: 'offer', exchange: 'mainMode', address, ended: 'done', halfOpen: 0, trace: [] };
}
