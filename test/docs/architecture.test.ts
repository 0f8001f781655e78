// docs/architecture.md names what is there: every layer of the server check, and each place that a new setting or screen touches.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeIn, documentAt, root } from './documents.ts';

const { text } = documentAt('docs/architecture.md');
const part = (heading: string) => text.split(`## ${heading}\n`)[1]?.split(/^## /m)[0] ?? '';

describe('docs/architecture.md', () => {
  it('has every layer of the server check, with the file to open first', () => {
    const rows = [...part('The server check').matchAll(/^\| `(\w+)` [^\n]+$/gm)];
    const layers = readdirSync(join(root, 'src/main/ike'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect(rows.map((row) => row[1]).sort()).toEqual(layers.sort());
    for (const [row, layer = ''] of rows) expect(row).toContain(`\`src/main/ike/${layer}/`);
  });

  it.each([
    [
      'How to add a setting',
      [
        ...['src/shared/port/operation.ts', 'src/shared/port/values.ts'],
        ...['src/shared/rooms/phonebook-keys.ts', 'src/shared/rooms/all-rooms.ts'],
        ...['src/renderer/editor/sections.ts', 'test/main/pipeline/leaf-pairs.ts'],
      ],
    ],
    [
      'How to add a screen',
      [
        ...['src/renderer/steps/step.ts', 'src/renderer/steps/transitions.ts'],
        ...['src/renderer/store/create-wizard-store.ts', 'src/renderer/pages/later-page.tsx'],
        ...['src/renderer/components/step-rail.tsx', 'src/renderer/steps/announcement.ts'],
        ...['src/shared/ipc/channels.ts', 'src/shared/ipc/names.ts', 'src/shared/ipc/views.ts'],
        'src/main/wizard/handlers.ts',
      ],
    ],
  ])('%s: names each place that has to change', (heading, places) => {
    const named = codeIn(part(heading));
    expect(places.filter((each) => !named.includes(each))).toEqual([]);
    expect(places.filter((each) => !existsSync(join(root, each)))).toEqual([]);
  });
});
