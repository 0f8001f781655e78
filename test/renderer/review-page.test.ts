/** The review of a profile: what a person has to know before anything is planned. */
import { createElement } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { ReviewPage } from '../../src/renderer/pages/review-page.tsx';
import { languages } from '../../src/shared/text/languages.ts';
import { say } from '../../src/shared/text/text.ts';
import { draw, plain, textsOf } from './draw.ts';
import { app, review } from './samples.ts';

const weakening = {
  code: 'useTripleDes',
  parameters: {},
  reason: 'Old router.',
  text: 'The old cipher Triple DES may be used.',
  gain: '',
};

vi.mock('../../src/renderer/theme/use-media.ts', () => ({ useMedia: () => false }));

const pageIn = (language: string, change = {}) =>
  plain(
    draw(createElement(ReviewPage, { review: { ...review, ...change } }), {
      app: { ...app, language },
    }),
  );

describe('where the file comes from', () => {
  it.each(languages)('is not known, and the page says so before anything else (%s)', (language) => {
    const words = say(language, 'review.unsignedTitle');
    const text = pageIn(language);
    expect(text).toContain(words);
    expect(text.indexOf(words)).toBeLessThan(text.indexOf(say(language, 'review.way')));
  });

  it('is said whatever the profile says of itself', () => {
    const trusted = { name: 'Signed by Example IT', warnings: [], weakenings: [], traits: [] };
    expect(pageIn('en', trusted)).toContain('This file isn’t signed');
  });
});

describe('what must be confirmed', () => {
  const boxes = (html: string) => textsOf(html, 'label');
  const drawn = (change = {}) =>
    draw(createElement(ReviewPage, { review: { ...review, ...change } }));

  it('stands in the bar: that the file is from the own IT department, and weaker protection', () => {
    expect(boxes(drawn({ weakenings: [] }))).toEqual([
      'I got this file directly from my own IT department',
    ]);
    expect(boxes(drawn({ weakenings: [weakening] }))).toEqual([
      'I got this file directly from my own IT department',
      'I accept the weaker protection',
    ]);
  });

  it('is not asked of who typed the profile', () => {
    const html = drawn({ file: '', weakenings: [] });
    expect(boxes(html)).toEqual([]);
    expect(plain(html)).toContain('You entered these details yourself');
  });

  it('an expired profile goes no further than here', () => {
    const html = drawn({ expired: true, validUntil: '2026-01-02T00:00:00Z' });
    expect(plain(html)).toContain('This profile expired on');
    expect(boxes(html)).toEqual([]);
    expect(textsOf(html, 'button').at(-1)).toBe('Close');
  });
});
