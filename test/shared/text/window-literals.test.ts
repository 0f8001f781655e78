/** No screen says a word of its own: every one comes from a catalog, and so in every language. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { literalsIn } from './window-literals.ts';

const renderer = join(import.meta.dirname, '../../../src/renderer');
const screens = readdirSync(renderer, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.tsx'))
  .sort();

describe('the words of the window', () => {
  it('are looked for in every screen', () => {
    expect(screens.length).toBeGreaterThan(50);
    expect(screens).toContain('pages/changes-page.tsx');
    expect(screens).toContain('editor/full-form.tsx');
  });

  it.each(screens)('of %s come from the catalogs', (name) => {
    expect(literalsIn(readFileSync(join(renderer, name), 'utf8'))).toEqual([]);
  });
});

describe('what is found', () => {
  const screen = `
export function Page({ ready, name }: Props) {
  document.title = 'Assigned';
  return (
    <main title="Property" className="no-word" data-kind="no-word">
      <h1>Between the tags</h1>
      {say('planPage.title')} · {name}
      {ready ? 'If it is' : say('no.word')}
      {kind === 'noWord' && 'And then'}
      {name ?? \`Called \${name} here\`}
      <Field label={ready ? 'Either' : 'Or'} hint={say('no.word')} validationMessage={'Wrong'}>
        <Input placeholder="192.0.2.1" aria-label={'Two ' + 'parts'} onChange={() => set('no word')} />
        <img alt="" src={mark} />
        <code key="no-word">{codes['noWord']}</code>
      </Field>
    </main>
  );
}`;

  it('is every word that a person would see or hear, with its line', () => {
    expect(literalsIn(screen).map(({ line, where, text }) => `${line} ${where}: ${text}`)).toEqual([
      '3 title: Assigned',
      '5 title: Property',
      '6 text: Between the tags',
      '8 text: If it is',
      '9 text: And then',
      '10 text: Called',
      '10 text: here',
      '11 label: Either',
      '11 label: Or',
      '11 validationMessage: Wrong',
      '12 aria-label: Two',
      '12 aria-label: parts',
    ]);
  });

  it('is nothing where every word is said', () => {
    const clean = `const a = <p title={say('x')}>{say('y', { n: 'z' })} · <b>{1}</b> — {name}</p>;`;
    expect(literalsIn(clean)).toEqual([]);
  });
});
