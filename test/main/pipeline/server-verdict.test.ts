// N2: what a server check came to goes through plan and receipt, and stays said until a check has passed.
import { describe, expect, it } from 'vitest';
import { apply } from '../../../src/main/pipeline/apply.ts';
import { prepare } from '../../../src/main/pipeline/prepare.ts';
import { withServer } from '../../../src/main/pipeline/server-facts.ts';
import { verifyInstalled } from '../../../src/main/pipeline/verify-installed.ts';
import { serverCheckResult } from '../../../src/shared/server-check/result.ts';
import type { ServerVerdict } from '../../../src/shared/server-check/verdict.ts';
import type { Profile } from '../../../src/shared/profile/profile.ts';
import { factsOf, ipsecProfile, l2tpProfile } from '../../shared/rooms/fixtures.ts';
import { generous, Workbench } from './workbench.ts';

const windows = '10.0.26100';
const given = { psk: 'example-only', password: 'example-only' };
const at = '2026-11-23T12:00:00Z';

const seen = {
  passed: {},
  problem: { code: 'pskRefused', severity: 'problem', confidence: 'answered' },
  silent: { code: 'serverSilent', severity: 'problem', confidence: 'silence' },
  notAsked: { code: 'vpnIsUp', severity: 'note', confidence: 'local' },
};

/** What comes to this verdict. */
function answerOf(verdict: ServerVerdict) {
  if (verdict === 'skipped') return null;
  const good = { code: 'nameFound', severity: 'good', confidence: 'local' };
  const finding = { ...good, ...seen[verdict], hop: 'reach', parameters: {}, predicts: null };
  const result = serverCheckResult.parse({
    ...{ at, server: 'vpn.example', address: null, addresses: [], method: 'psk' },
    ...{ ended: 'finished', milliseconds: 1, hops: [], proof: 'notTested', chosen: null },
    ...{ nat: { serverBehindNat: true, clientBehindNat: false }, findings: [finding] },
    seen: { vendorIds: [], identity: null, authorities: [], certificate: null },
    exchanges: [],
  });
  return { result, sameSecrets: true };
}

/** What the plan says of the server, and afterwards a verification by id. */
async function applied(bench: Workbench, profile: Profile, verdict: ServerVerdict) {
  const { opened } = (await bench.prepare(profile)).prepared;
  const place = bench.place();
  const readBeside = () => null;
  const made = await prepare(place, {
    ...{ opened, given, choices: generous },
    ...{ readBeside, server: answerOf(verdict) },
  });
  if (!made.ok) throw new Error(made.material.problem);
  const emit = () => undefined;
  const { result } = await apply(place, made.prepared, { scopes: ['machine', 'user'], emit });
  expect(result).toBe('applied');
  const ofServer = (findings: readonly { code: string }[]) =>
    findings.map(({ code }) => code).filter((code) => code.startsWith('serverCheck'));
  const { findings } = await verifyInstalled(bench.place(), profile.id);
  const [installed] = (await bench.installed()).installed;
  return {
    plan: ofServer(made.prepared.plan.findings),
    byId: ofServer(findings),
    installed: installed?.serverVerdict,
  };
}

const said = (code: string | null, installed: ServerVerdict) => {
  const codes = code === null ? [] : [code];
  return { plan: codes, byId: codes, installed };
};

describe('N2: the verdict of a server check', () => {
  it.each([
    ['an L2TP connection', (revision: number) => l2tpProfile({ revision })],
    [
      'one for all users',
      (revision: number) => l2tpProfile({ revision, l2tp: { allUsers: true } }),
    ],
    ['a tunnel', (revision: number) => ipsecProfile({ revision })],
  ])('stays said until a check has passed: %s', async (_kind, profile) => {
    const bench = Workbench.withPc({ windows });
    const of = (verdict: ServerVerdict, revision = 1) => applied(bench, profile(revision), verdict);
    expect(await of('problem')).toEqual(said('serverCheckProblem', 'problem'));
    expect(await of('skipped')).toEqual(said('serverCheckProblem', 'problem'));
    expect(await of('notAsked', 2)).toEqual(said('serverCheckProblem', 'problem'));
    expect(await of('silent', 2)).toEqual(said('serverCheckSilent', 'silent'));
    expect(await of('passed', 2)).toEqual(said(null, 'passed'));
    expect(await of('skipped', 2)).toEqual(said(null, 'passed'));
    // Other settings than those that the check was made with.
    expect(await of('skipped', 3)).toEqual(said('serverCheckSkipped', 'skipped'));
  });
});

describe('what an answer leaves in the facts', () => {
  const minutes = (count: number) => new Date(Date.parse(at) + count * 60_000).toISOString();

  it('who is behind NAT is believed of this place, for ten minutes', () => {
    const nat = (count: number) =>
      withServer(factsOf(), answerOf('passed'), minutes(count)).serverCheck;
    expect([nat(0), nat(10)].map((each) => each?.serverBehindNat)).toEqual([true, true]);
    // A clock that was set back tells no age.
    expect([nat(11), nat(-1)]).toEqual([null, null]);
  });

  it('a pass is believed for the secrets that it was made with; a problem stays one', () => {
    const verdictWith = (verdict: ServerVerdict, sameSecrets: boolean) => {
      const answer = answerOf(verdict);
      const other = answer === null ? null : { ...answer, sameSecrets };
      return withServer(factsOf(), other, at).serverVerdict;
    };
    expect([verdictWith('passed', true), verdictWith('passed', false)]).toEqual([
      'passed',
      'skipped',
    ]);
    expect([verdictWith('problem', false), verdictWith('silent', false)]).toEqual([
      'problem',
      'silent',
    ]);
  });
});
