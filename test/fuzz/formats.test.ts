// A few seconds of each format, other inputs with each commit. `npm run fuzz` goes on for ten minutes each.
import { describe, expect, it } from 'vitest';
import { turn } from '../turn.ts';
import { Broken, fuzz, inputOf, type Format } from './engine.ts';
import { formats } from './formats.ts';

const forMs = 3000;

describe.each(formats)('$name', (format) => {
  it('keeps its laws whatever comes', async () => {
    const ran = await fuzz(format, turn(), forMs);
    console.log(`${format.name}: seed ${turn()}, ${JSON.stringify(ran)}`);
    // Neither does everything fall at the first look, nor does everything pass.
    expect(ran.taken).toBeGreaterThan(ran.inputs / 50);
    expect(ran.refused).toBeGreaterThan(ran.inputs / 50);
  });

  it('draws the same input from the same numbers', () => {
    const drawn = (seed: number) =>
      [0, 1, 2, 3].map((at) => inputOf(format, seed, format.corpus.length + at).bytes);
    expect(drawn(1)).toEqual(drawn(1));
    expect(drawn(1)).not.toEqual(drawn(2));
  });
});

describe('the engine', () => {
  const made = (hold: Format['hold']): Format => ({
    ...{ name: 'made', corpus: [new Uint8Array([1])], limitMs: 30 },
    mutate: (bytes) => Uint8Array.from([...bytes, 0]),
    hold,
  });
  const endless = () => {
    for (;;);
  };

  it('breaks off what never ends, and says how to see it again', async () => {
    await expect(fuzz(made(endless), 7, 10)).rejects.toThrow(/--format=made --seed=7 --input=0/);
    await expect(
      fuzz(
        made(() => new Promise(() => undefined)),
        7,
        10,
      ),
    ).rejects.toThrow(Broken);
  });

  it('says what was thrown, and what took too long', async () => {
    const refusing = made((bytes) => {
      if (bytes.length > 1) throw new Error('two bytes');
      return 'taken';
    });
    await expect(fuzz(refusing, 7, 5000)).rejects.toThrow(/input 1 [^]*two bytes/);
    const slow = made(() => {
      for (const end = performance.now() + 40; performance.now() < end;);
      return 'taken';
    });
    await expect(fuzz(slow, 7, 10)).rejects.toThrow(/took \d+ ms/);
  });
});
