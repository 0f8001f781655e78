import { randomBytes, type KeyObject } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAnswer } from '../../src/main/windows/powershell/answer-line.ts';
import type { CallResult } from '../../src/main/windows/powershell/call-result.ts';
import { callCommand, loadCommand } from '../../src/main/windows/powershell/command-text.ts';
import { PinnedShell } from '../../src/main/windows/powershell/pinned-shell.ts';
import {
  importSealingKey,
  sealSecrets,
  type SealedSecrets,
} from '../../src/main/windows/powershell/sealed-secrets.ts';
import { engineEnvironment, engineOrReason } from './engine.ts';
import { shippedScripts, temporaryFolder } from './session-fixture.ts';

const { engine, skip } = engineOrReason();

describe.skipIf(skip)('sealed secrets, opened by the real script', () => {
  let shell: PinnedShell;
  let key: KeyObject;
  let number = 0;

  beforeAll(async () => {
    if (!engine) return;
    shell = new PinnedShell({
      ...engine,
      environment: engineEnvironment(),
      cwd: temporaryFolder(),
    });
    await load(
      ...['json', 'secrets', 'session'].map((script) => join(shippedScripts, `${script}.ps1`)),
      join(import.meta.dirname, 'scripts', 'probes.ps1'),
    );
    // Twice: a session that expects secrets again makes no other key.
    for (let time = 0; time < 2; time += 1)
      expect(await call('Start-RwSealingKey', newNonce())).toMatchObject({ ok: true });
    const answer = await call('Get-RwSealingKey', newNonce());
    if (!answer.ok) throw new Error(answer.error.errorId);
    const { modulus, exponent } = answer.value;
    key = importSealingKey(modulus as string, exponent as string);
  });
  afterAll(() => shell.process.kill('SIGKILL'));

  async function load(...paths: readonly string[]) {
    const id = { number: ++number, nonce: newNonce() };
    const record = await shell.invoke(loadCommand(id, paths));
    expect(readAnswer(String(record.stdout), id)).toMatchObject({ ok: true });
  }

  async function call(name: string, nonce: string, sealed?: object): Promise<CallResult> {
    const id = { number: ++number, nonce };
    const parts = { function: name, arguments: {}, ...(sealed && { sealed }) };
    const record = await shell.invoke(callCommand({ ...id, ...parts }));
    return readAnswer(String(record.stdout), id);
  }

  it('opens in the call it was sealed for', async () => {
    const nonce = newNonce();
    const sealed = sealSecrets(key, nonce, { psk: 'x', p12: new Uint8Array(3) });
    expect(await call('Test-RwSecretLeft', nonce, sealed)).toMatchObject({ value: { left: true } });
  });

  it.each<[string, (sealed: SealedSecrets, other: SealedSecrets) => object]>([
    ['data', (sealed) => withItem(sealed, { data: flip(sealed.items[0]?.data) })],
    ['mac', (sealed) => withItem(sealed, { mac: flip(sealed.items[0]?.mac) })],
    ['no mac', (sealed) => withItem(sealed, { mac: '' })],
    ['name', (sealed) => withItem(sealed, { name: 'other' })],
    ['kind', (sealed) => withItem(sealed, { kind: 'bytes' })],
    ['key', (sealed, other) => ({ ...sealed, key: other.key })],
    ['nothing but a mac', (sealed) => withItem(sealed, { data: '' })],
  ])('refuses a changed %s', async (_, change) => {
    const nonce = newNonce();
    const sealed = sealSecrets(key, nonce, { psk: 'a secret' });
    const other = sealSecrets(key, nonce, { psk: 'a secret' });
    expect(await call('Test-RwSecretLeft', nonce, change(sealed, other))).toMatchObject({
      error: { errorId: 'RwSealBroken' },
    });
    expect(await call('Test-RwSecretLeft', newNonce())).toMatchObject({ value: { left: false } });
  });

  it('refuses a key that was not made for it', async () => {
    const nonce = newNonce();
    const sealed = {
      ...sealSecrets(key, nonce, { psk: 'x' }),
      key: randomBytes(256).toString('base64'),
    };
    expect(await call('Test-RwSecretLeft', nonce, sealed)).toMatchObject({ ok: false });
  });

  it('refuses in one call what was sealed for another', async () => {
    const sealed = sealSecrets(key, newNonce(), { psk: 'x' });
    expect(await call('Test-RwSecretLeft', newNonce(), sealed)).toMatchObject({
      error: { errorId: 'RwSealBroken' },
    });
  });

  it('never seals the same text to the same data', () => {
    const nonce = newNonce();
    const all = Array.from({ length: 20 }, () => sealSecrets(key, nonce, { psk: 'same' }));
    expect(new Set(all.map((sealed) => sealed.items[0]?.data)).size).toBe(20);
    expect(new Set(all.map((sealed) => sealed.key)).size).toBe(20);
  });

  it('takes no name that could be read as something else', () => {
    for (const name of ['', 'a b', 'Keys', '__proto__x', 'a-b']) {
      expect(() => sealSecrets(key, newNonce(), { [name]: 'x' })).toThrow(TypeError);
    }
  });
});

function newNonce(): string {
  return randomBytes(16).toString('hex');
}

function withItem(sealed: SealedSecrets, change: object): object {
  return { ...sealed, items: sealed.items.map((item) => ({ ...item, ...change })) };
}

function flip(base64: string | undefined): string {
  const bytes = Buffer.from(base64 ?? '', 'base64');
  bytes.writeUInt8(bytes.readUInt8(20) ^ 1, 20);
  return bytes.toString('base64');
}
