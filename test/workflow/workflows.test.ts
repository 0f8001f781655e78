// The workflows: pinned, with the least of rights, and calling what is there.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const folder = join(root, '.github', 'workflows');
const workflows = readdirSync(folder).map((name) => ({
  name,
  text: readFileSync(join(folder, name), 'utf8'),
}));
const usesOf = (text: string) => [...text.matchAll(/uses: (\S+)(.*)/g)];

describe.each(workflows)('$name', ({ name, text }) => {
  it('pins every action by commit and names its tag', () => {
    const uses = usesOf(text);
    expect(uses.length).toBeGreaterThan(0);
    for (const [, action, tag] of uses) {
      expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
      expect(tag).toMatch(/^ # v\d+\.\d+\.\d+$/);
    }
  });

  it('may read and nothing else, except the one job that publishes, and leaves no credentials behind', () => {
    const permissions = [...text.matchAll(/^ *permissions:\n((?: +[\w-]+: \w+\n)+)/gm)].map(
      (match) => (match[1] ?? '').trim().split(/\n */),
    );
    const publishing = ['contents: write', 'id-token: write', 'attestations: write'];
    expect(permissions).toEqual(
      name === 'release.yml' ? [['contents: read'], publishing] : [['contents: read']],
    );
    expect(text).toContain('persist-credentials: false');
    const secrets = [...text.matchAll(/secrets\.(\w+)/g)].map(([, secret]) => secret);
    // The certificate that signs, where there is one.
    expect(secrets).toEqual(name === 'release.yml' ? ['WIN_CSC_LINK', 'WIN_CSC_KEY_PASSWORD'] : []);
  });

  it('calls scripts and test folders that are there', () => {
    const named = [...text.matchAll(/(?<![\w/])(?:scripts|test)\/[\w./-]+|\.ci\/run/g)].map(
      ([path]) => path,
    );
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
    const scripts = [...text.matchAll(/npm run ([\w:]+)/g)].map(([, script]) => script);
    const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    expect(scripts.filter((script) => !Object.hasOwn(manifest.scripts, script ?? ''))).toEqual([]);
  });
});

it('all workflows pin the same commit of an action', () => {
  const pins = new Set(workflows.flatMap(({ text }) => usesOf(text).map(([, action]) => action)));
  const actions = new Set([...pins].map((pin) => pin?.split('@')[0]));
  expect(pins.size).toBe(actions.size);
});

it('the real window is driven by an Electron that is fetched before, and its absence is a failure', () => {
  const text = workflows.find(({ name }) => name === 'windows.yml')?.text ?? '';
  const steps = [...text.matchAll(/run: (.+)$/gm)].map(([, command]) => command);
  const fetched = steps.indexOf('npx --no install-electron');
  const driven = steps.indexOf('npx vitest run test/electron');
  expect(fetched).toBeGreaterThan(0);
  expect(driven).toBeGreaterThan(fetched);
  const step = text.slice(0, text.indexOf('run: npx vitest run test/electron')).split('- name:');
  expect(step.at(-1)).toContain("ROADWARRIOR_NEEDS_ELECTRON: '1'");
  const { bin } = JSON.parse(
    readFileSync(join(root, 'node_modules', 'electron', 'package.json'), 'utf8'),
  ) as { bin: Record<string, string> };
  expect(Object.keys(bin)).toContain('install-electron');
});

it('the examples are applied on arm64 too, and what each Windows says of itself is kept', () => {
  const text = workflows.find(({ name }) => name === 'windows.yml')?.text ?? '';
  const job = text.slice(text.indexOf('  silent-mode:'), text.indexOf('  package:'));
  expect(job).toContain('windows-11-arm');
  const steps = ['windows-round-trip.mjs --this-pc', '--into=facts', 'path: facts'];
  expect(steps.map((each) => job.indexOf(each)).every((at) => at > 0)).toBe(true);
});

it('what Windows says of itself is asked only where it is said on purpose', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/keep-windows-facts.mjs'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([2, expect.stringContaining('--this-pc')]);
  expect(existsSync(join(root, 'facts'))).toBe(false);
});

describe('the files of a release', () => {
  const place = mkdtempSync(join(tmpdir(), 'roadwarrior-release-'));
  const made = join(place, 'files');
  beforeAll(() => {
    writeFileSync(join(place, 'Roadwarrior-1.0.0-x64-setup.exe'), 'installer');
    const environment = { ...process.env };
    delete environment['WIN_CSC_LINK'];
    execFileSync(process.execPath, ['scripts/release-files.mjs', `--from=${place}`], {
      cwd: root,
      env: environment,
    });
  }, 60_000);
  afterAll(() => {
    rmSync(place, { recursive: true, force: true });
  });

  it('have a checksum each that is right, and say that they are not signed', () => {
    const sums = readFileSync(join(made, 'SHA256SUMS.txt'), 'utf8').trim().split('\n');
    expect(sums.map((line) => line.split('  ')[1])).toEqual(
      readdirSync(made)
        .filter((name) => name !== 'SHA256SUMS.txt')
        .sort(),
    );
    for (const line of sums) {
      const [hash, name = ''] = line.split('  ');
      expect(
        createHash('sha256')
          .update(readFileSync(join(made, name)))
          .digest('hex'),
      ).toBe(hash);
    }
    expect(existsSync(join(made, 'UNSIGNED.txt'))).toBe(true);
  });

  it('hold a bill of materials with every bundled dependency and no host', () => {
    const text = readFileSync(join(made, 'roadwarrior.cdx.json'), 'utf8');
    const bill = JSON.parse(text) as { bomFormat: string; components: { name: string }[] };
    expect(bill.bomFormat).toBe('CycloneDX');
    const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    const names = bill.components.map(({ name }) => name);
    for (const name of Object.keys(manifest.dependencies)) expect(names).toContain(name);
  });
});
