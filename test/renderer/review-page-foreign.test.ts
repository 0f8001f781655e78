// S4: what the program says of a file comes before anything that the file says of itself, whatever that is.
import { createElement } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { ReviewPage } from '../../src/renderer/pages/review-page.tsx';
import { foreign } from '../../src/shared/text/foreign.ts';
import { languages } from '../../src/shared/text/languages.ts';
import { say } from '../../src/shared/text/text.ts';
import { draw, plain } from './draw.ts';
import { app, review } from './samples.ts';

vi.mock('../../src/renderer/theme/use-media.ts', () => ({ useMedia: () => false }));

const name = `Microsoft. Roadwarrior has checked the signature ${'x'.repeat(31)}`;
const attack = {
  ...review,
  provider: { ...review.provider, name, phone: name, terms: `${name}\n`.repeat(200) },
};

describe('S4: the review page', () => {
  it.each(languages)(
    'says that the file is unsigned before its first own word (%s)',
    (language) => {
      const text = plain(
        draw(createElement(ReviewPage, { review: attack }), { app: { ...app, language } }),
      );
      const notice = text.indexOf(say(language, 'review.unsignedTitle'));
      expect(notice).toBeGreaterThan(-1);
      expect(notice).toBeLessThan(text.indexOf(name));
      // Nothing but the heading, with the name of the connection, and the lead stands above it.
      expect(notice).toBeLessThan(400);
      expect(text).toContain(foreign(language, name));
    },
  );
});
