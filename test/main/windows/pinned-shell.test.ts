/** How an answer's bytes arrive is chance: in one piece where this process was busy, else cut anywhere. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { PinnedShell } from '../../../src/main/windows/powershell/pinned-shell.ts';
import { temporaryFolder } from '../../powershell/session-fixture.ts';

/** Stands where PowerShell does: says what it is told to say once a whole call is there, in two pieces that are cut one byte later each time. */
const host = `
  const lineEnd = JSON.parse(process.argv[2]);
  let input = '';
  let cut = 0;
  process.stdin.on('data', (chunk) => {
    input += chunk;
    const lines = input.split(/\\r?\\n/).filter(Boolean);
    if (lines.length < 5) return;
    input = '';
    const said = (stream) => lines
      .map((line) => new RegExp(stream + '\\\\.WriteLine\\\\("(.*)"\\\\)').exec(line)?.[1])
      .filter((text) => text !== undefined)
      .map((text) => text + lineEnd).join('');
    process.stderr.write(said('Error'));
    const out = said('Out');
    const at = cut++;
    process.stdout.write(out.slice(0, at));
    setTimeout(() => process.stdout.write(out.slice(at)), 5);
  });
`;

describe('a call to PowerShell', () => {
  let shell: PinnedShell | undefined;
  afterEach(() => shell?.process.kill());

  it.each(['\r\n', '\n'])(
    'is answered however the answer is cut, and in one piece (lines end with %j)',
    async (lineEnd) => {
      const folder = temporaryFolder();
      const script = join(folder, 'host.cjs');
      writeFileSync(script, host);
      shell = new PinnedShell({
        executable: process.execPath,
        arguments: [script, JSON.stringify(lineEnd)],
        environment: {},
        cwd: folder,
      });
      const answer = 'an answer';
      const length = 2 * (16 + lineEnd.length) + answer.length + lineEnd.length;
      for (let cut = 0; cut <= length; cut += 1) {
        const { stdout } = await shell.invoke(`[Console]::Out.WriteLine("${answer}")`);
        expect(stdout?.toString(), `cut at ${String(cut)}`).toBe(answer);
      }
    },
    20_000,
  );
});
