/**
 * How a person wants the window: its language and its size, in one small file of theirs. Nothing of a profile or a secret. A file
 * that is not there, is not ours, or cannot be written is none: the window then is as Windows and we have it, without a word.
 */
import * as z from 'zod';
import { languages, type Language } from '../../shared/text/languages.ts';
import { ensureFolder, replaceFile } from '../storage/atomic-file.ts';
import { FileSystemError, type FileSystem } from '../storage/file-system.ts';

const side = z.int().min(1).max(100_000);
const size = z.strictObject({ width: side, height: side });
export type WindowSize = z.infer<typeof size>;

const remembered = z.strictObject({
  language: z.enum(languages as readonly [Language, ...Language[]]).nullable(),
  size: size.nullable(),
});
export type Remembered = z.infer<typeof remembered>;

const stored = z.strictObject({
  format: z.literal('roadwarrior.window'),
  version: z.literal(1),
  document: remembered,
});

const nothing: Remembered = { language: null, size: null };
/** More than we ever write. */
const limit = 4096;

export class WindowMemory {
  readonly #fs: FileSystem;
  readonly #folder: string;
  #now: Remembered;

  /** @param fs looks at every part of the path, where others may have been before us (D36) */
  constructor(fs: FileSystem, folder: string) {
    this.#fs = fs;
    this.#folder = folder;
    this.#now = this.#read();
  }

  get now(): Remembered {
    return this.#now;
  }

  /** Never throws for what the disk does. */
  keep(change: Partial<Remembered>): void {
    const next = { ...this.#now, ...change };
    if (JSON.stringify(next) === JSON.stringify(this.#now)) return;
    this.#now = next;
    const content = { format: 'roadwarrior.window', version: 1, document: next };
    try {
      ensureFolder(this.#fs, this.#folder);
      replaceFile(this.#fs, this.#file, new TextEncoder().encode(`${JSON.stringify(content)}\n`));
    } catch (error) {
      if (!(error instanceof FileSystemError)) throw error;
    }
  }

  get #file(): string {
    return this.#fs.join(this.#folder, 'window.json');
  }

  #read(): Remembered {
    try {
      const bytes = this.#fs.read(this.#file);
      if (bytes.length > limit) return nothing;
      const parsed = stored.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
      return parsed.success ? parsed.data.document : nothing;
    } catch (error) {
      if (error instanceof FileSystemError || error instanceof SyntaxError) return nothing;
      throw error;
    }
  }
}
