/** What the server check says in a world, as the result that a real one would have given: hops, weights and numbers of its own table. */
import { diagnosisRows } from '../../src/main/ike/diagnosis/diagnose.ts';
import type { Evidence } from '../../src/shared/diagnosis/finding.ts';
import { markOf } from '../../src/shared/diagnosis/mark.ts';
import {
  hops,
  serverCheckResult,
  type CheckFinding,
  type ServerCheckResult,
} from '../../src/shared/server-check/result.ts';
import { serverName, usualNow, type World } from './world.ts';

export const usualAddress = '203.0.113.10';

/** Null: nobody asked it. */
export function serverOfWorld(world: World): ServerCheckResult | null {
  const { server, kind = 'l2tp-psk', now = usualNow } = world;
  if (server === undefined) return null;
  const method = server.askedBy ?? (kind === 'l2tp-certificate' ? 'certificate' : 'psk');
  const addresses = [...(world.host?.addresses ?? [usualAddress])];
  const asked = addresses[0] ?? null;
  const findings = server.says.map((said) => findingOf(said, world, asked ?? ''));
  const has = (code: string) => findings.some((each) => each.code === code);
  const chosen = { encryption: 'AES256', hash: 'SHA1', group: 20, place: 1 };
  const dates = server.certificate ?? good;
  const certificate = { subject: `CN=${serverName}`, issuer: 'CN=Office CA', sha256: '', ...dates };
  const showsCertificate = method === 'certificate' && has('proposalTaken');
  return serverCheckResult.parse({
    at: now,
    server: dialled(world),
    address: asked,
    addresses,
    method,
    ended: 'finished',
    milliseconds: 2400,
    hops: hops.map((hop) => ({ hop, state: stateOf(findings, hop) })),
    nat: natOf(has),
    proof: proofOf(findings, has),
    chosen: has('proposalTaken') ? chosen : null,
    findings,
    seen: {
      vendorIds: [],
      identity: null,
      authorities: [],
      certificate: showsCertificate && !has('serverSentNoCertificate') ? certificate : null,
    },
    exchanges: [],
  } satisfies ServerCheckResult);
}

const good = { notBefore: '2026-01-01T00:00:00.000Z', notAfter: '2098-12-31T23:59:59.000Z' };

function dialled({ entry }: World): string {
  return typeof entry === 'object' ? (entry.server ?? serverName) : serverName;
}

/** What a world does not say of a finding. */
function usual(code: string, world: World, address: string): Evidence {
  const kind = world.kind === 'ipsec-psk' ? 'ipsec' : 'l2tp';
  const server = dialled(world);
  const byCode: Readonly<Record<string, Evidence>> = {
    nameFound: { server, addresses: address },
    nameNotFound: { server },
    serverReached: { address, milliseconds: 18 },
    serverSilent: { address },
    nothingListens: { address },
    wayProhibited: { address },
    proposalTaken: { encryption: 'AES256', hash: 'SHA1', group: '20', place: 1, list: 'windows' },
    natNone: { kind },
    natServer: { kind },
    natClient: { kind, shown: 'yes' },
    natBoth: { kind, shown: 'yes' },
    certificateProved: { subject: `CN=${server}` },
    quickModeTaken: { cipher: 'AES-CBC-256', integrity: 'HMAC-SHA1-96' },
    pskRefused: { milliseconds: 41 },
    pskNotTested: { why: 'secretMissing' },
  };
  return byCode[code] ?? {};
}

function findingOf(
  said: NonNullable<World['server']>['says'][number],
  world: World,
  address: string,
): CheckFinding {
  const [code, more] = typeof said === 'string' ? [said, {}] : said;
  const row = diagnosisRows.find((each) => each.code === code);
  if (row === undefined) throw new TypeError(`the check has no finding ${code}`);
  const { hop, severity, predicts = null } = row;
  // Where it depends on what was seen, nobody lied and nobody was silent in these worlds.
  const confidence = typeof row.confidence === 'function' ? 'answered' : row.confidence;
  const parameters = { ...usual(code, world, address), ...more };
  return { code, hop, severity, confidence, parameters, predicts };
}

function stateOf(
  findings: readonly CheckFinding[],
  hop: CheckFinding['hop'],
): ServerCheckResult['hops'][number]['state'] {
  const marks = findings.filter((each) => each.hop === hop).map(markOf);
  const worst = (['bad', 'silent', 'warning', 'good'] as const).find((each) =>
    marks.includes(each),
  );
  return worst ?? 'notAsked';
}

function natOf(has: (code: string) => boolean): ServerCheckResult['nat'] {
  if (!['natNone', 'natClient', 'natServer', 'natBoth'].some(has)) return null;
  return {
    clientBehindNat: has('natClient') || has('natBoth'),
    serverBehindNat: has('natServer') || has('natBoth'),
  };
}

function proofOf(
  findings: readonly CheckFinding[],
  has: (code: string) => boolean,
): ServerCheckResult['proof'] {
  if (has('pskProved') || has('certificateProved')) return 'provedRight';
  if (has('pskRefused') || has('certificateRefused')) return 'refused';
  if (has('pskNoAnswer') || has('certificateNoAnswer')) return 'noAnswer';
  // A certificate that came and is not to be trusted.
  const isBad = findings.some(({ hop, predicts }) => hop === 'proof' && predicts !== null);
  return isBad && !has('serverSentNoCertificate') ? 'notTrusted' : 'notTested';
}
