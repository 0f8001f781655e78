import { createDiffieHellmanGroup } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { fromHex, toHex } from '../../../../src/main/ike/codec/bytes.ts';
import type { PrimeGroup } from '../../../../src/main/ike/crypto/algorithm-names.ts';
import {
  curveKeyPair,
  makeKeyPair,
  primeKeyPair,
} from '../../../../src/main/ike/crypto/diffie-hellman.ts';
import { modpPrimes } from '../../../../src/main/ike/crypto/modp-primes.ts';

/** RFC 5903 section 8.1 and 8.2. */
const vectors = {
  19: {
    i: 'C88F01F510D9AC3F70A292DAA2316DE544E9AAB8AFE84049C62A9C57862D1433',
    gi:
      'DAD0B65394221CF9B051E1FECA5787D098DFE637FC90B9EF945D0C3772581180' +
      '5271A0461CDB8252D61F1C456FA3E59AB1F45B33ACCF5F58389E0577B8990BB3',
    r: 'C6EF9C5D78AE012A011164ACB397CE2088685D8F06BF9BE0B283AB46476BEE53',
    gr:
      'D12DFB5289C8D4F81208B70270398C342296970A0BCCB74C736FC7554494BF63' +
      '56FBF3CA366CC23E8157854C13C58D6AAC23F046ADA30F8353E74F33039872AB',
    shared: 'D6840F6B42F6EDAFD13116E0E12565202FEF8E9ECE7DCE03812464D04B9442DE',
  },
  20: {
    i: '099F3C7034D4A2C699884D73A375A67F7624EF7C6B3C0F160647B67414DCE655E35B538041E649EE3FAEF896783AB194',
    gi:
      '667842D7D180AC2CDE6F74F37551F55755C7645C20EF73E31634FE72B4C55EE6DE3AC808ACB4BDB4C88732AEE95F41AA' +
      '9482ED1FC0EEB9CAFC4984625CCFC23F65032149E0E144ADA024181535A0F38EEB9FCFF3C2C947DAE69B4C634573A81C',
    r: '41CB0779B4BDB85D47846725FBEC3C9430FAB46CC8DC5060855CC9BDA0AA2942E0308312916B8ED2960E4BD55A7448FC',
    gr:
      'E558DBEF53EECDE3D3FCCFC1AEA08A89A987475D12FD950D83CFA41732BC509D0D1AC43A0336DEF96FDA41D0774A3571' +
      'DCFBEC7AACF3196472169E838430367F66EEBE3C6E70C416DD5F0C68759DD1FFF83FA40142209DFF5EAAD96DB9E6386C',
    shared:
      '11187331C279962D93D604243FD592CB9D0A926F422E47187521287E7156C5C4D603135569B9E9D09CF5D4A270F59746',
  },
} as const;

describe.each([19, 20] as const)('ECP group %i', (group) => {
  const { i, gi, r, gr, shared } = vectors[group];
  it('agrees with RFC 5903 section 8: public values, and x as the secret', () => {
    const initiator = curveKeyPair(group, fromHex(i));
    const responder = curveKeyPair(group, fromHex(r));
    expect(toHex(initiator.publicValue).toUpperCase()).toBe(gi);
    expect(toHex(responder.publicValue).toUpperCase()).toBe(gr);
    expect(toHex(initiator.agree(fromHex(gr)) ?? new Uint8Array()).toUpperCase()).toBe(shared);
    expect(toHex(responder.agree(fromHex(gi)) ?? new Uint8Array()).toUpperCase()).toBe(shared);
  });

  it('refuses points that are none', () => {
    const pair = makeKeyPair(group);
    const size = pair.publicValue.length;
    expect(pair.agree(new Uint8Array(size))).toBeNull();
    expect(pair.agree(new Uint8Array(size).fill(1))).toBeNull();
    expect(pair.agree(fromHex(gr).subarray(1))).toBeNull();
    expect(pair.agree(new Uint8Array())).toBeNull();
  });
});

/** RFC 2409 section 6, RFC 3526: bits, and the number that is added to pi. */
const formulas: Record<PrimeGroup, [bits: number, added: bigint]> = {
  1: [768, 149_686n],
  2: [1024, 129_093n],
  5: [1536, 741_804n],
  14: [2048, 124_476n],
  15: [3072, 1_690_314n],
  16: [4096, 240_904n],
};

describe.each([1, 2, 5, 14, 15, 16] as const)('MODP group %i', (group) => {
  const [bits, added] = formulas[group];
  const size = bits / 8;

  it("has the prime of the RFC's formula: 2^n - 2^(n-64) - 1 + 2^64 * ([2^(n-130) pi] + k)", () => {
    const n = BigInt(bits);
    const prime = 2n ** n - 2n ** (n - 64n) - 1n + 2n ** 64n * (floorOfPi(n - 130n) + added);
    expect(toHex(modpPrimes[group])).toBe(prime.toString(16));
  });

  it("agrees with OpenSSL's group of that name", () => {
    const theirs = createDiffieHellmanGroup(`modp${group}`);
    theirs.generateKeys();
    const ours = makeKeyPair(group);
    expect(ours.publicValue).toHaveLength(size);
    const secret = ours.agree(padded(theirs.getPublicKey(), size));
    expect(toHex(secret ?? new Uint8Array())).toBe(
      toHex(padded(theirs.computeSecret(ours.publicValue), size)),
    );
  });

  it('refuses 0, 1, p - 1, p and values of another length', () => {
    const pair = makeKeyPair(group);
    const prime = modpPrimes[group];
    const with_ = (last: number): Uint8Array => {
      const value = new Uint8Array(size);
      value[size - 1] = last;
      return value;
    };
    const minusOne = prime.slice();
    minusOne[size - 1] = (prime[size - 1] ?? 0) - 1;
    for (const bad of [with_(0), with_(1), minusOne, prime, prime.subarray(1), new Uint8Array()]) {
      expect(pair.agree(bad)).toBeNull();
    }
    expect(pair.agree(with_(2))).not.toBeNull();
  });
});

it('keeps leading zeros: public value and secret are as long as the prime', () => {
  // 2^1 = 2: a public value of one byte; 2^1 again as the secret with the peer's 2.
  const pair = primeKeyPair(2, Uint8Array.of(1));
  expect(toHex(pair.publicValue)).toBe('02'.padStart(256, '0'));
  expect(toHex(pair.agree(pair.publicValue) ?? new Uint8Array())).toBe('02'.padStart(256, '0'));
});

function padded(value: Uint8Array, size: number): Uint8Array {
  return Buffer.concat([Buffer.alloc(size - value.length), value]);
}

/** [2^bits * pi] by Machin's formula, with 64 bits to spare. */
function floorOfPi(bits: bigint): bigint {
  const one = 2n ** (bits + 64n);
  const arctanOfInverse = (x: bigint): bigint => {
    let power = one / x;
    let sum = power;
    for (let k = 3n, sign = -1n; power !== 0n; k += 2n, sign = -sign) {
      power /= x * x;
      sum += (sign * power) / k;
    }
    return sum;
  };
  return (4n * (4n * arctanOfInverse(5n) - arctanOfInverse(239n))) >> 64n;
}
