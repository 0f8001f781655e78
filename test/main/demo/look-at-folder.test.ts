/** F12: every state that a folder for a demo PC may be in, and what becomes of it. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createDemoPc } from '../../../src/main/demo/create-demo-pc.ts';
import { lookAtDemoFolder } from '../../../src/main/demo/look-at-folder.ts';
import { disk } from '../../../src/main/host/disk.ts';
import { DemoUnusable, makeWhereMissing } from '../../../src/main/root/demo-folder.ts';

const windows = '10.0.22631';
const temporaryFolder = () => mkdtempSync(join(tmpdir(), 'demo-'));
function made(): string {
  const folder = join(temporaryFolder(), 'pc');
  createDemoPc(folder, { fs: disk(), windows });
  return folder;
}
const look = (folder: string) => lookAtDemoFolder(folder, disk());
const files = (folder: string) => readdirSync(folder).filter((name) => name.endsWith('.json'));

describe('F12: a folder for a demo PC', () => {
  it('that is empty, or holds what a cut making left, becomes a fresh one', () => {
    for (const left of ['nothing', 'phonebook', 'temporary']) {
      const folder = join(temporaryFolder(), 'pc');
      mkdirSync(folder);
      if (left !== 'nothing') mkdirSync(join(folder, 'phonebook'));
      if (left === 'temporary') writeFileSync(join(folder, 'pending.json.0123abcd-0.tmp'), '[{');
      expect(look(folder)).toEqual({ is: 'empty' });
      makeWhereMissing(folder, windows);
      expect([left, look(folder)]).toEqual([left, { is: 'pc' }]);
    }
  });

  it('that was left between its list and its files is finished', () => {
    const folder = made();
    const list = files(folder).map((file) => ({
      file,
      base64: readFileSync(join(folder, file)).toString('base64'),
    }));
    for (const file of files(folder)) {
      for (const each of files(folder)) rmSync(join(folder, each));
      writeFileSync(join(folder, 'pending.json'), JSON.stringify(list));
      const content = list.find((each) => each.file === file)?.base64 ?? '';
      writeFileSync(join(folder, file), Buffer.from(content, 'base64'));
      expect([file, look(folder)]).toEqual([file, { is: 'pc' }]);
    }
  });

  it('that lacks a file is no PC by a word of its own, and nothing is written there', () => {
    for (const file of ['windows.json', 'services.json', 'registry.json', 'certificates.json']) {
      const folder = made();
      rmSync(join(folder, file));
      expect(look(folder)).toEqual({ is: 'unusable', why: 'missing', file });
      const before = readdirSync(folder);
      expect(() => {
        makeWhereMissing(folder, windows);
      }).toThrow(DemoUnusable);
      expect(readdirSync(folder)).toEqual(before);
    }
  });

  it('with a damaged file names it, whichever it is and however it is damaged', () => {
    const folder = made();
    for (const file of [...files(folder), 'pending.json']) {
      const path = join(folder, file);
      const before = file === 'pending.json' ? null : readFileSync(path);
      for (const text of ['', '{', '[]x', '{"a":', 'null', '7', '"text"', '\u0000']) {
        writeFileSync(path, text);
        expect([file, text, look(folder)]).toEqual([
          file,
          text,
          { is: 'unusable', why: 'damaged', file },
        ]);
      }
      if (before === null) rmSync(path);
      else writeFileSync(path, before);
    }
    expect(look(folder)).toEqual({ is: 'pc' });
  });

  it('that is somebody else’s stays as it is', () => {
    for (const what of ['photo.jpg', 'roadwarrior/', 'phonebook/', 'a file in its place']) {
      const folder = join(temporaryFolder(), 'pc');
      if (what === 'a file in its place') writeFileSync(folder, 'x');
      else if (what.endsWith('/')) mkdirSync(join(folder, what), { recursive: true });
      else mkdirSync(folder);
      if (what === 'phonebook/') writeFileSync(join(folder, what, 'user.pbk'), '[x]\r\n');
      if (what === 'photo.jpg') writeFileSync(join(folder, what), 'x');
      const found = look(folder);
      expect([what, found]).toEqual([what, { is: 'unusable', why: 'notADemoPc', file: folder }]);
      expect(() => {
        makeWhereMissing(folder, windows);
      }).toThrow('demoUnusable');
    }
  });
});
