/** The editor's list of problems: each with its way to the field, and a click for an exception that is lacking. */
import { createElement } from 'react';
import { describe, expect, it } from 'vitest';
import { newEditor } from '../../src/renderer/editor/editor-state.ts';
import { ProblemList } from '../../src/renderer/editor/problem-list.tsx';
import type { EditorHands } from '../../src/renderer/editor/use-editor-state.ts';
import { languages } from '../../src/shared/text/languages.ts';
import { fieldText } from '../../src/shared/text/editor-text.ts';
import { draw, textsOf } from './draw.ts';
import { app } from './samples.ts';

const missing = { code: 'missingField', path: '$.name', text: 'The name is missing.' };
const weak = {
  code: 'weakeningNeeded',
  path: '$.server.address',
  text: 'This needs a weakening.',
  exception: { list: 'weakenings' as const, name: 'skipNameCheck' },
};

function buttons(tried: boolean, language = 'en'): string[] {
  const check = { problems: [missing, weak], warnings: [] };
  const nothing = () => undefined;
  const hands: EditorHands = {
    state: { ...newEditor('id'), tried, check },
    ...{ change: nothing, switchTo: nothing, touch: nothing, show: nothing },
    ...{ set: nothing, told: nothing },
  };
  const html = draw(createElement(ProblemList, { hands }), { app: { ...app, language } });
  return textsOf(html, 'button');
}

describe('the list of problems', () => {
  it('offers to add the exception beside the way to the field, by its name', () => {
    expect(buttons(true)).toEqual([
      'Go to: Connection name',
      'Go to: Server name or address',
      'Add the exception: No check of the server’s name',
    ]);
    expect(buttons(false)).toEqual([]);
  });

  it.each(languages)('in %s', (language) => {
    const name = fieldText(language, 'option', 'weakenings.name.skipNameCheck') ?? 'none';
    expect(buttons(true, language).at(-1)).toContain(name);
  });
});
