/** Every single field of the schema in its frame: its name once, what is wrong with it, and the place that a problem leads to. */
import { createElement } from 'react';
import { describe, expect, it } from 'vitest';
import { EditorProvider } from '../../src/renderer/editor/editor-context.tsx';
import { newEditor } from '../../src/renderer/editor/editor-state.ts';
import { FieldView } from '../../src/renderer/editor/field-view.tsx';
import { labelOf } from '../../src/renderer/editor/field-words.ts';
import { fieldsByPath } from '../../src/renderer/editor/schema-fields.ts';
import { jsonPath } from '../../src/shared/json/json-path.ts';
import { draw, plain } from './draw.ts';

const framed = ['constant', 'text', 'integer', 'flag', 'choice', 'several'];
const single = [...fieldsByPath].filter(([, field]) => framed.includes(field.kind));

function drawn(path: string, at: readonly string[]): string {
  const field = fieldsByPath.get(path);
  if (field === undefined) throw new Error(path);
  const problem = { code: 'wrongType', path: jsonPath(at), text: `Wrong at ${path}.` };
  const nothing = () => undefined;
  const value = {
    state: { ...newEditor('id'), tried: true, check: { problems: [problem], warnings: [] } },
    ...{ change: nothing, switchTo: nothing, touch: nothing, show: nothing },
  };
  return draw(createElement(EditorProvider, { value }, createElement(FieldView, { field, at })));
}

it('there are many of them', () => {
  expect(single.length).toBeGreaterThan(40);
});

describe.each(single.map(([path]) => path))('%s', (path) => {
  const at = path.split('.');
  const html = drawn(path, at);

  it('is called by its name, stands at its place, and tells its problem once', () => {
    expect(plain(html)).toContain(labelOf('en', path));
    expect(html).toContain(`data-path="${jsonPath(at)}"`);
    expect(plain(html).split(`Wrong at ${path}.`)).toHaveLength(2);
  });
});
