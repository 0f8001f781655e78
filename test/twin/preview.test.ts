/**
 * The preview test: every line that a plan shows, run by itself in the engine with the secret filled in, leaves the same PC as
 * the apply. Lines for PowerShell are typed as they stand; reg.exe's go to the program by the same arguments; edits of the
 * phonebook are comments in a preview and are carried out by the adapter.
 */
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Action } from '../../src/shared/plan/step.ts';
import type { Profile } from '../../src/shared/profile/profile.ts';
import type { Operation } from '../../src/shared/port/operation.ts';
import type { SecretName } from '../../src/shared/port/values.ts';
import { asChange } from '../../src/shared/render/as-change.ts';
import { printCall } from '../../src/shared/render/preview.ts';
import { render } from '../../src/shared/render/renderers.ts';
import type { Call } from '../../src/shared/render/rendered.ts';
import { opensslVersion } from '../main/certificate/openssl-ca.ts';
import { bundlePassword, bundles } from '../main/pipeline/bundles.ts';
import { seed } from '../main/pipeline/runs.ts';
import { allSecrets, Workbench } from '../main/pipeline/workbench.ts';
import { profiles } from '../main/pipeline/world.ts';
import { engineOrReason } from '../powershell/engine.ts';
import { mineOf } from '../turn.ts';
import { byHand } from './by-hand.ts';
import { StubWindows } from './stub-windows.ts';
import { twins, type Twins } from './twins.ts';

const skip = engineOrReason().skip || opensslVersion() === null || process.platform === 'win32';
const windows = '10.0.22631';

describe.skipIf(skip)('previews', () => {
  let stubs: StubWindows;
  beforeAll(async () => {
    stubs = new StubWindows();
    await stubs.start();
  }, 120_000);
  afterAll(() => stubs.end());

  /** What Windows made up by itself differs between two runs. */
  const settled = async () => {
    const stores = ['My', 'CA', 'Root'] as const;
    const certificates = await stubs.open().ask(
      stores.map((store) => ({ kind: 'certificate.list', store })),
      { get: () => undefined },
    );
    const books = (['user', 'allUsers'] as const).map((book) =>
      readFileSync(stubs.book(book), 'utf8'),
    );
    const { net, ...rest } = stubs.state;
    const { nrpt, ...objects } = net as Record<string, unknown>;
    const rules = (nrpt as { Name: string }[]).map((rule) => ({ ...rule, Name: '' }));
    return {
      ...rest,
      net: objects,
      nrpt: rules,
      registry: [...stubs.registry],
      certificates,
      books,
    };
  };

  interface Done {
    operation: Operation;
    action: Action;
  }

  async function applied(both: Twins, profiles: readonly Profile[]): Promise<Done[]> {
    const done: Done[] = [];
    for (const profile of profiles) {
      const { outcome, prepared } = await both.windows.bench.apply(profile);
      expect(outcome.result).toBe('applied');
      const items = prepared.plan.steps.flatMap((step) => step.items);
      for (const each of both.windows.log.splice(0)) {
        if (!('performed' in each)) continue;
        const item = items.find(({ operation }) => isDeepStrictEqual(operation, each.performed));
        done.push({ operation: each.performed, action: item?.action ?? 'create' });
      }
    }
    return done;
  }

  /** Secrets stand as '****'; which one it is says the parameter. A function of ours takes it by its name. */
  function filled(call: Call): string {
    const line = printCall(call);
    if (call.tool === 'function') {
      return Object.entries(call.parameters).reduce(
        (text, [key, value]) =>
          typeof value === 'object' && 'secret' in value
            ? text.replace(`-${key} '****'`, `-${key} '${value.secret}'`)
            : text,
        line,
      );
    }
    const psk = `'${allSecrets.psk ?? ''}'`;
    return line.replaceAll(/(-(?:L2tpPsk|PreSharedKey)) '\*\*\*\*'/g, `$1 ${psk}`);
  }

  /** Applies, then types what the plan showed on the same PC as it was at first. How many lines of each command. */
  async function typeAll(profiles: readonly Profile[]): Promise<Record<string, number>> {
    const [first] = profiles;
    if (first === undefined) throw new Error('no profile');
    const both = await twins(stubs, { windows }, first);
    const operations = await applied(both, profiles);
    const wanted = await settled();
    await stubs.become(both.seed, windows);
    const typed: Record<string, number> = {};
    for (const { operation, action } of operations) {
      for (const rendered of render(operation, windows)) {
        const call = action === 'update' ? asChange(rendered) : rendered;
        const line = filled(call);
        if (call.tool === 'cmdlet' || call.tool === 'function') {
          expect(line).not.toContain('****');
          expect(await stubs.type(line, secretsOf(first)), line).toBeNull();
          const name = call.tool === 'cmdlet' ? call.cmdlet : call.function;
          typed[name] = (typed[name] ?? 0) + 1;
        } else if (call.tool === 'reg') {
          const { exitCode } = await stubs.runTool('reg', call.arguments as string[], {
            timeoutMs: 1000,
          });
          expect(exitCode, line).toBe(0);
        } else {
          // The whole operation, once: what stands beside this call is done then too.
          expect(await stubs.carryOut(operation, secretsOf(first)), line).toEqual({
            status: 'done',
          });
          break;
        }
      }
    }
    expect(await settled()).toEqual(wanted);
    return typed;
  }

  const count = (typed: Record<string, number>) =>
    Object.values(typed).reduce((sum, each) => sum + each, 0);

  it.each(mineOf(3, byHand))(
    '%s',
    async (_, make) => {
      const profiles = make();
      const typed = await typeAll(profiles);
      expect(count(typed)).toBeGreaterThan(2);
      const [{ authentication } = {}] = profiles;
      if (authentication?.method === 'certificate') {
        expect(Object.keys(typed)).toContain('Import-RwKey');
      }
    },
    120_000,
  );

  it('20 random profiles', async () => {
    const typed: Record<string, number> = {};
    let profilesTyped = 0;
    for (const profile of fc.sample(profiles(), { numRuns: 200, seed })) {
      if (profilesTyped === 20) break;
      const { outcome } = await Workbench.withPc({ windows }).apply(profile);
      if (outcome.result !== 'applied') continue;
      try {
        for (const [name, times] of Object.entries(await typeAll([profile]))) {
          typed[name] = (typed[name] ?? 0) + times;
        }
      } catch (error) {
        throw new Error(JSON.stringify(profile), { cause: error });
      }
      profilesTyped += 1;
    }
    console.log('typed of previews:', typed);
    expect(profilesTyped).toBe(20);
    expect(Object.keys(typed)).toEqual(
      expect.arrayContaining(['Import-RwKey', 'Set-RwCredentials']),
    );
  }, 300_000);
});

function secretsOf({ authentication }: Profile): Partial<Record<SecretName, string>> {
  const source = authentication.method === 'certificate' ? authentication.source : null;
  const pkcs12 =
    source?.kind === 'embedded'
      ? source.pkcs12
      : source?.kind === 'file'
        ? (bundles().pkcs12[0] ?? '')
        : null;
  const bundle = pkcs12 === null ? {} : { keyBundle: pkcs12, keyBundlePassword: bundlePassword };
  const { psk = '', password = '' } = allSecrets;
  return { psk, password, ...bundle };
}
