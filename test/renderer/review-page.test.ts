/** The review of a profile: what a person has to know before anything is planned. */
import { createElement } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { ReviewPage } from '../../src/renderer/pages/review-page.tsx';
import { languages } from '../../src/shared/text/languages.ts';
import { say } from '../../src/shared/text/text.ts';
import { draw, plain } from './draw.ts';
import { app, review } from './samples.ts';

vi.mock('../../src/renderer/theme/use-media.ts', () => ({ useMedia: () => false }));

const pageIn = (language: string, change = {}) =>
  plain(
    draw(createElement(ReviewPage, { review: { ...review, ...change } }), {
      app: { ...app, language },
    }),
  );

describe('where the file comes from', () => {
  it.each(languages)('is not known, and the page says so before anything else (%s)', (language) => {
    const words = say(language, 'review.unsigned');
    const text = pageIn(language);
    expect(text).toContain(words);
    expect(text.indexOf(words)).toBeLessThan(text.indexOf(say(language, 'review.way')));
  });

  it('is said whatever the profile says of itself', () => {
    const trusted = { name: 'Signed by Example IT', warnings: [], weakenings: [], traits: [] };
    expect(pageIn('en', trusted)).toContain(
      'This file isn’t signed, so Roadwarrior can’t tell who made it.',
    );
  });
});
