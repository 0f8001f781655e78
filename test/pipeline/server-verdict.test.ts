// N2: what a server check came to goes through plan and receipt, and stays said until a check has passed.
import { describe, expect, it } from 'vitest';
import { apply } from '../../src/main/pipeline/apply.ts';
import { prepare } from '../../src/main/pipeline/prepare.ts';
import { verifyInstalled } from '../../src/main/pipeline/verify-installed.ts';
import type { ServerVerdict } from '../../src/shared/server-check/verdict.ts';
import type { Profile } from '../../src/shared/profile/profile.ts';
import { ipsecProfile, l2tpProfile } from '../rooms/fixtures.ts';
import { generous, Workbench } from './workbench.ts';

const windows = '10.0.26100';
const given = { psk: 'example-only', password: 'example-only' };

/** What the plan says of the server, and afterwards a verification by id. */
async function applied(bench: Workbench, profile: Profile, serverVerdict: ServerVerdict) {
  const { opened } = (await bench.prepare(profile)).prepared;
  const place = bench.place();
  const readBeside = () => null;
  const made = await prepare(place, {
    ...{ opened, given, choices: generous },
    ...{ readBeside, serverVerdict },
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
