/** A simulated PC and the same PC under Wine: what is done to one is done to the other, and after each stage they must be the same. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect } from 'vitest';
import type { Profile } from '../../src/shared/profile/profile.ts';
import { allSecrets, generous, Workbench } from '../main/pipeline/workbench.ts';
import { seedOfBench } from '../twin/twins.ts';
import { wholeOfSeed, withoutForgotten } from '../twin/whole.ts';
import type { BundleRun, BundleStart } from './probes/run-bundle.ts';
import { lowerCase, WinePc } from './wine-pc.ts';

/** Of Wine's Windows 10. */
const windows = '10.0.19043';
const examples = resolve(import.meta.dirname, '../../examples');
/** Of the key bundles beside the examples. */
const secrets = { ...allSecrets, pkcs12Password: 'example-only' };
/** Words for the command line that agree to what the workbench agrees to. */
const agreeing = [
  ...['--yes', '--accept-irreversible', '--accept-remote-session', '--hang-up'],
  ...['--on-conflict', 'adopt'],
];

export class ThirdTwin {
  readonly demo: Workbench;
  readonly wine: WinePc;
  readonly profile: Profile;

  private constructor(demo: Workbench, wine: WinePc, profile: Profile) {
    this.demo = demo;
    this.wine = wine;
    this.profile = profile;
  }

  /** Both are a stock PC. */
  static async of(profile: Profile): Promise<ThirdTwin> {
    // The resolver under Wine is this machine's, and it knows none of the examples' names.
    const pc = { windows, host: { names: {} } };
    const demo = Workbench.withPc(pc, undefined, (file) => readFileSync(join(examples, file)));
    const twin = new ThirdTwin(demo, new WinePc(await seedOfBench(demo, profile)), profile);
    await twin.wine.start();
    return twin;
  }

  async apply(): Promise<BundleRun> {
    await this.demo.apply(this.profile, generous, secrets);
    return this.#applyUnderWine();
  }

  /** Ended by TerminateProcess once the outcome of an operation stands in the journal; the simulated PC stays as it is. */
  killed(): Promise<BundleRun> {
    const file = 'C:\\ProgramData\\Roadwarrior\\journal.jsonl';
    return this.#applyUnderWine({ killWhen: { file, holds: '"outcome"' } });
  }

  /** A cmdlet fails, with everything before it done; the simulated PC stays as it is. */
  async refused(cmdlet: string): Promise<BundleRun> {
    const { wine } = this;
    wine.state = {
      ...wine.state,
      fail: [{ cmdlet, errorId: 'Injected', category: 'NotSpecified' }],
    };
    const run = await this.#applyUnderWine();
    wine.state = { ...wine.state, fail: [] };
    return run;
  }

  verify(): Promise<BundleRun> {
    return this.wine.run(['verify', this.#file()]);
  }

  async undo(): Promise<BundleRun> {
    await this.demo.undo(this.profile.id);
    return this.wine.run(['undo', this.profile.id, '--hang-up']);
  }

  async expectSame(when: string): Promise<void> {
    const seed = await seedOfBench(this.demo, this.profile);
    const wanted = wholeOfSeed({ ...seed, registry: lowerCase(seed.registry) });
    const found = withoutForgotten(await this.wine.whole(), wanted);
    expect(found, `the whole PC ${when}`).toEqual(wanted);
  }

  end(): void {
    this.wine.end();
  }

  #applyUnderWine(hindered: Partial<BundleStart> = {}): Promise<BundleRun> {
    const words = ['apply', this.#file(), ...agreeing, '--check', 'skip', '--secrets', '-'];
    return this.wine.run(words, { input: JSON.stringify(secrets), ...hindered });
  }

  /** Beside the key bundles that examples name. */
  #file(): string {
    return this.wine.put('program/examples/tried.json', JSON.stringify(this.profile));
  }
}

/**
 * An example as both sides can take it: secrets apart, so that the simulated PC can be asked for them, and for pure IPsec an address and
 * no NAT's obstacle, because names are not resolved and this machine may be behind one.
 */
export function example(name: string): Profile {
  const profile = JSON.parse(readFileSync(join(examples, `${name}.json`), 'utf8')) as Profile;
  const { authentication } = profile;
  if (authentication.method === 'psk') Reflect.deleteProperty(authentication, 'psk');
  if (profile.kind === 'ipsec') profile.server.address = '198.51.100.1';
  return profile;
}
