/** Language and size of the window are kept in one small file: ours or none, and never a fault. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MemoryFileSystem } from '../../../src/main/demo/memory-file-system.ts';
import { ensureFolder, replaceFile } from '../../../src/main/storage/atomic-file.ts';
import { FileSystemError } from '../../../src/main/storage/file-system.ts';
import { WindowMemory } from '../../../src/main/wizard/window-memory.ts';
import { openingSize } from '../../../src/main/gui/window-size.ts';
import { languages } from '../../../src/shared/text/languages.ts';
import { WizardBench } from './wizard-bench.ts';

const folder = '/person';
const file = `${folder}/window.json`;
const nothing = { language: null, size: null };
const kept = { language: 'nl' as const, size: { width: 900, height: 640 } };
const ours = (document: unknown, version = 1, format = 'roadwarrior.window') =>
  JSON.stringify({ format, version, document });

function holding(text: string | Uint8Array): MemoryFileSystem {
  const fs = new MemoryFileSystem();
  ensureFolder(fs, folder);
  replaceFile(fs, file, typeof text === 'string' ? new TextEncoder().encode(text) : text);
  return fs;
}

describe('the memory of the window', () => {
  it('is there again, each part by itself, and nothing else is written', () => {
    const fs = new MemoryFileSystem();
    expect(new WindowMemory(fs, folder).now).toEqual(nothing);
    new WindowMemory(fs, folder).keep({ language: 'nl' });
    new WindowMemory(fs, folder).keep({ size: kept.size });
    expect(new WindowMemory(fs, folder).now).toEqual(kept);
    expect(fs.list(folder)).toEqual(['window.json']);
    expect(JSON.parse(Buffer.from(fs.read(file)).toString())).toEqual(JSON.parse(ours(kept)));
  });

  it.each<[string | Uint8Array, string]>([
    ['', 'empty'],
    ['{', 'no JSON'],
    [ours(kept, 2), 'of a newer version'],
    [ours(kept, 1, 'roadwarrior.receipt'), 'of another format'],
    [ours({ ...kept, language: 'xx' }), 'a language that is none'],
    [ours({ ...kept, size: { width: -1, height: 5 } }), 'a size that is none'],
    [ours({ ...kept, psk: 'x' }), 'more than is ours'],
    [' '.repeat(5000) + ours(kept), 'too long'],
    [Uint8Array.of(0xff, 0xfe, 0), 'no text'],
  ])('%j counts as none: %s', (text) => {
    const memory = new WindowMemory(holding(text), folder);
    expect(memory.now).toEqual(nothing);
    memory.keep(kept);
    expect(memory.now).toEqual(kept);
  });

  it('a disk that refuses is no fault', () => {
    const fs = new MemoryFileSystem();
    const refuse = () => {
      throw new FileSystemError('unsafePath', 'write', file);
    };
    fs.createExclusively = refuse;
    fs.read = refuse;
    const memory = new WindowMemory(fs, folder);
    memory.keep(kept);
    expect(memory.now).toEqual(kept);
  });

  it('the language that is chosen in the window is kept', async () => {
    const chosen: string[] = [];
    const bench = new WizardBench({
      ports: { rememberLanguage: (language) => chosen.push(language) },
    });
    for (const language of [...languages, 'fr']) await bench.call('app.language', { language });
    expect(chosen).toEqual([...languages, 'en']);
  });
});

it('opens as large as it was, within the screen, and never too small', () => {
  const side = fc.integer({ min: 1, max: 100_000 });
  const size = fc.record({ width: side, height: side });
  fc.assert(
    fc.property(fc.option(size), size, (before, area) => {
      const { width, height } = openingSize(before, area);
      const wanted = before ?? { width: 1100, height: 780 };
      for (const [is, was, room] of [
        [width, wanted.width, area.width],
        [height, wanted.height, area.height],
      ] as const) {
        expect(is).toBeGreaterThanOrEqual(480);
        expect(is).toBeLessThanOrEqual(Math.max(480, room));
        if (was >= 480 && was <= room) expect(is).toBe(was);
      }
    }),
  );
});
