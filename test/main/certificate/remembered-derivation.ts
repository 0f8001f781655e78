/**
 * The key derivations of src/main/certificate/key-derivation.ts, each worked out once: a file of NSS takes 600 000 rounds for
 * every key, and two hundred damaged copies of it mostly ask for the same ones. The work is charged to the budget every time.
 */
import type * as derivation from '../../../src/main/certificate/key-derivation.ts';

type Module = typeof derivation;

/** For `vi.mock`: the real module, with a memory. */
export function remembering(real: Module): Module {
  const known = new Map<string, { bytes: Uint8Array; spent: [number, number | undefined][] }>();

  class CountedBudget extends real.WorkBudget {
    onSpend: derivation.WorkBudget['spend'] = () => undefined;
    override spend(iterations: number, cost?: number): void {
      this.onSpend(iterations, cost);
    }
  }

  function once(
    key: readonly unknown[],
    budget: derivation.WorkBudget,
    derive: (budget: derivation.WorkBudget) => Uint8Array,
  ): Uint8Array {
    const name = JSON.stringify(key);
    const found = known.get(name);
    if (found !== undefined) {
      for (const [iterations, cost] of found.spent) budget.spend(iterations, cost);
      return Uint8Array.from(found.bytes);
    }
    const spent: [number, number | undefined][] = [];
    const counted = new CountedBudget();
    counted.onSpend = (iterations, cost) => {
      spent.push([iterations, cost]);
      budget.spend(iterations, cost);
    };
    const bytes = derive(counted);
    known.set(name, { bytes, spent });
    return Uint8Array.from(bytes);
  }

  const parts = ({ salt, iterations, length, hash }: derivation.Derivation) => [
    Buffer.from(salt).toString('hex'),
    ...[iterations, length, hash],
  ];
  return {
    ...real,
    derivePkcs12: (password, purpose, asked, budget) =>
      once(['pkcs12', password, purpose, ...parts(asked)], budget, (counted) =>
        real.derivePkcs12(password, purpose, asked, counted),
      ),
    derivePbkdf2: (password, asked, budget) =>
      once(['pbkdf2', Buffer.from(password).toString('hex'), ...parts(asked)], budget, (counted) =>
        real.derivePbkdf2(password, asked, counted),
      ),
  };
}
