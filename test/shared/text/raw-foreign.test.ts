/** S4: no screen and no line of the terminal shows foreign text as it comes; and what the walk finds is what it should find. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogOf, languages } from '../../../src/shared/text/languages.ts';
import { rawForeignIn } from './raw-foreign.ts';

const source = join(import.meta.dirname, '../../../src');
const sources = (folder: string, ending: string) =>
  readdirSync(join(source, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith(ending));
const files = [
  ...sources('renderer', '.tsx'),
  ...['main/cli', 'main/words', 'main/wizard'].flatMap((folder) => sources(folder, '.ts')),
].sort();

/** Names of ours that are called as a foreign field is. */
const ours: Readonly<Record<string, readonly string[]>> = {
  // The sentence of the kept verdict.
  'main/cli/job-apply.ts': ['server'],
  'main/cli/job-installed.ts': ['server'],
  // The class of an error of the program's own or of Node's.
  'main/cli/run.ts': ['defect?.name'],
  // The words of a target, made visible where the plan is made.
  'renderer/components/changes/change-table.tsx': ['name'],
  // Headings of ours: of a fact, of a reason, of a field of the editor, of a version of Windows.
  'renderer/components/changes/change-row.tsx': ['name'],
  'renderer/components/fact-list.tsx': ['name'],
  'renderer/editor/bytes-field.tsx': ['name'],
  'renderer/editor/text-field.tsx': ['name'],
  'renderer/editor/preview-view.tsx': ['each.name'],
  // Why something of ours did not go: from the catalogs.
  'renderer/components/problem-panel.tsx': ['why'],
};

describe('S4: foreign text is never shown as it comes', () => {
  it('in any screen, and in nothing that writes to the terminal', () => {
    expect(files.length).toBeGreaterThan(100);
    const found = files.flatMap((file) =>
      rawForeignIn(readFileSync(join(source, file), 'utf8'), file)
        .filter(({ shown }) => ours[file]?.includes(shown) !== true)
        .map(({ line, shown }) => `${file}:${line} ${shown}`),
    );
    expect(found).toEqual([]);
  });

  it('and nothing is named as ours that is not shown any more', () => {
    for (const [file, names] of Object.entries(ours)) {
      const shown = rawForeignIn(readFileSync(join(source, file), 'utf8'), file);
      expect({ file, names: new Set(shown.map((each) => each.shown)) }).toEqual({
        file,
        names: new Set(names),
      });
    }
  });

  it('is found in tags, properties, joined texts and rows of facts, and nowhere else', () => {
    const screen = `
      <Page title={say('review.title', { name })} lead={review.name} back={<b key={name} />}>
        {profile.name}
        <Foreign text={name} />{visible(server)}{foreign(language, subject)}
        {kind === name && \`of \${provider.trim()}\`}
        <Button aria-label={[say('x'), name].join(' ')} />
        <FactList facts={[[say('review.file'), file], [say('x'), <Foreign text={file} />]]} />
      </Page>`;
    expect(rawForeignIn(screen).map(({ line, shown }) => `${line} ${shown}`)).toEqual([
      '2 review.name',
      '3 profile.name',
      '5 provider',
      '6 name',
      '7 file',
    ]);
    const terminal = `
      screen.line(\`\${say(language, 'x', { name })}: \${opened.profile.name}\`);
      lines.push(foreign(language, name), 'of ' + issuer);
      screen.aside({ text: \`\${subject}\`, emphasis: 'note' });
      paths.join(name);`;
    expect(rawForeignIn(terminal, 'job.ts').map(({ line, shown }) => `${line} ${shown}`)).toEqual([
      '2 opened.profile.name',
      '3 issuer',
      '4 subject',
    ]);
  });

  // `foreign` has its own marks: a catalog that writes them too doubles them, and then they can be told from none.
  it('and no catalog puts marks of its own around it', () => {
    const quoted =
      /[“„"«]\{(?:provider|contact|names?|file|reason|displayName|subject|issuer|text)\}/;
    for (const language of languages)
      for (const [key, message] of Object.entries(catalogOf(language)))
        expect({ key, message, quoted: quoted.test(message) }).toMatchObject({ quoted: false });
  });
});
