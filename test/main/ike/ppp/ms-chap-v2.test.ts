// RFC 2759 section 9.2, and the server's words around its proof.
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { fromHex, toHex } from '../../../../src/main/ike/codec/bytes.ts';
import { md4 } from '../../../../src/main/ike/crypto/md4.ts';
import { PasswordHolder } from '../../../../src/main/ike/ppp/credentials.ts';
import { readFailure } from '../../../../src/main/ike/ppp/ms-chap-failure.ts';
import {
  challengeHash,
  ntResponse,
  provesServer,
  responseValue,
  serverProof,
} from '../../../../src/main/ike/ppp/ms-chap-v2.ts';

const challenges = {
  server: fromHex('5B5D7C7D7B3F2F3E3C2C602132262628'),
  peer: fromHex('21402324255E262A28295F2B3A337C7E'),
};
const credentials = { userName: 'User', password: new PasswordHolder('clientPass') };
const proof = '407A5589115FD0D6209F510FE9C04566932CDA56';
const response = '82309ecd8d708b5ea08faa3981cd83544233114a3d85d6df';

describe('MS-CHAPv2, vectors of RFC 2759 section 9.2', () => {
  it('challenge, password hashes, response and proof', () => {
    expect(toHex(challengeHash('User', challenges))).toBe('d02e4386bce91226');
    const hash = credentials.password.use(({ utf16 }) => md4(utf16));
    expect(toHex(hash)).toBe('44ebba8d5312b8d611474411f56989ae');
    expect(toHex(md4(hash))).toBe('41c00c584bd2d91c4017a2a12fa59f3f');
    expect(toHex(ntResponse(credentials, challenges))).toBe(response);
    expect(toHex(serverProof(credentials, challenges))).toBe(proof.toLowerCase());
  });

  it('puts our challenge, eight zeros, the response and no flags into the value', () => {
    const value = toHex(responseValue(credentials, challenges));
    expect(value).toBe(`${toHex(challenges.peer)}${'00'.repeat(8)}${response}00`);
  });

  it('leaves the domain out of the hash (section 8.2)', () => {
    const withDomain = { ...credentials, userName: 'DOMAIN\\User' };
    expect(toHex(ntResponse(withDomain, challenges))).toBe(response);
    const withRealm = { ...credentials, userName: 'User@example.com' };
    expect(toHex(ntResponse(withRealm, challenges))).not.toBe(response);
  });
});

describe("the server's proof", () => {
  it.each([
    [`S=${proof}`, true],
    [`S=${proof} M=Access granted`, true],
    [`S=${proof.toLowerCase()} M=`, true],
    [`S=${proof.replace('4', '5')}`, false],
    [`S=${proof}0`, false],
    [`S=${proof.slice(2)}`, false],
    [`M=Access granted`, false],
    ['', false],
  ])('%s: %s', (message, expected) => {
    expect(provesServer(message, credentials, challenges)).toBe(expected);
  });

  it('does not verify with another password', () => {
    const other = { userName: 'User', password: new PasswordHolder('clientpass') };
    expect(provesServer(`S=${proof}`, other, challenges)).toBe(false);
  });
});

describe('failure messages', () => {
  it.each([
    ['E=691 R=1 C=0123456789ABCDEF0123456789ABCDEF V=3 M=Access denied', 691, 'Access denied'],
    ['E=691 R=0', 691, ''],
    ['E=648 R=0 V=3 M=Password\u0007expired', 648, 'Password?expired'],
    ['Authentication failed', null, 'Authentication failed'],
    ['', null, ''],
    ['FEE=691', null, 'FEE=691'],
  ])('%j', (message, error, text) => {
    expect(readFailure(Buffer.from(message, 'latin1'))).toEqual({ error, text });
  });

  it('are cut', () => {
    const { text } = readFailure(Buffer.from(`E=691 R=0 M=${'x'.repeat(5000)}`));
    expect(text).toHaveLength(120);
  });
});

describe('the password', () => {
  it('is UTF-16 for the hash, and never shown', () => {
    const password = new PasswordHolder('pä€');
    expect(password.use(({ utf16 }) => toHex(utf16))).toBe('7000e400ac20');
    expect([inspect(password), String(password), JSON.stringify({ password })].join()).toBe(
      '[password],[password],{"password":"[password]"}',
    );
    password.forget();
    expect(password.use(({ utf8, utf16 }) => toHex(utf8) + toHex(utf16))).toMatch(/^0+$/);
  });
});
