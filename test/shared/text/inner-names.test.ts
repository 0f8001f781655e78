// What only our own papers know is for who reads the source: no sentence names it. A reason points to public pages alone.
import { expect, it } from 'vitest';
import { editorFields, editorFrames } from '../../../src/shared/text/editor-text.ts';
import { catalogOf, languages } from '../../../src/shared/text/languages.ts';

const innerName = /\bD\d+\b|windows-facts|seed \d|field\.md|=-(?:\s|$)/;
const guid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i;

it.each(languages)(
  'no sentence of %s has a number or a paper of our own, or a GUID',
  (language) => {
    const texts = { ...catalogOf(language), ...editorFrames[language], ...editorFields[language] };
    const bad = Object.entries(texts).filter(([, text]) => innerName.test(text) || guid.test(text));
    expect(bad).toEqual([]);
  },
);
