// The program makes no network connection of its own (docs/attack-surface.md, D35): no updater, no telemetry. The server's
// name is looked up by Windows.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './documents.ts';

const files = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));
const modules =
  /from '(?:node:)?(?:net|tls|http|https|http2|dgram|dns|dns\/promises|inspector)'|\bimport\('(?:node:)?(?:net|tls|https?|http2|dgram|dns)/;
const globals = /\b(?:fetch|WebSocket|EventSource|XMLHttpRequest)\s*\(/;
const cmdlets =
  /Invoke-(?:WebRequest|RestMethod|Command)|Start-BitsTransfer|Test-(?:Net)?Connection|System\.Net\.(?:Http|WebClient|WebRequest|Sockets\.(?!SocketException))|New-PSSession/i;

describe('no network of our own', () => {
  it.each([
    ['a module', modules, "import { request } from 'node:https';"],
    ['a global', globals, 'await fetch(url)'],
    ['a cmdlet', cmdlets, 'Invoke-WebRequest -Uri $uri'],
  ])('the pattern for %s can say no', (_what, pattern, sample) => {
    expect(sample).toMatch(pattern);
  });

  it('in src', () => {
    const found = files.filter((file) => {
      const text = readFileSync(file, 'utf8');
      return file.endsWith('.ps1') ? cmdlets.test(text) : modules.test(text) || globals.test(text);
    });
    expect(files.length).toBeGreaterThan(100);
    expect(found.map((file) => relative(root, file))).toEqual([]);
  });
});
