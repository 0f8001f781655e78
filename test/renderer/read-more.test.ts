/** Links of the fixed map in the page: where they stand, that a keyboard reaches them, and what they ask of main. */
import { createElement } from 'react';
import { describe, expect, it } from 'vitest';
import { ChangeCard } from '../../src/renderer/components/change-card.tsx';
import { linkOfSource } from '../../src/renderer/steps/source-link.ts';
import { createWizardStore } from '../../src/renderer/store/create-wizard-store.ts';
import { links } from '../../src/shared/ipc/links.ts';
import { natTraversal } from '../../src/shared/rooms/nat-traversal.ts';
import { languages } from '../../src/shared/text/languages.ts';
import { say } from '../../src/shared/text/text.ts';
import { draw, plain, textsOf } from './draw.ts';
import { fakeApi } from './fake-api.ts';
import { app, plan } from './samples.ts';

/** What a restart is needed for does not hang on what is changed. */
const none = undefined as never;
const [step] = plan.plan.steps;
const words = 'Learn more from Microsoft about servers behind NAT (opens your browser)';

function cardOf(source: string, language = 'en'): string {
  if (step === undefined) throw new Error('no step');
  const reasons = step.reasons.map((each) => ({ ...each, source }));
  const given = { step: { ...step, reasons }, commands: false };
  return draw(createElement(ChangeCard, given), { app: { ...app, language } });
}

describe('the reason of the NAT value', () => {
  it('has the source that the link is for', () => {
    const [reason] = natTraversal.restart(none);
    expect(linkOfSource(reason?.source ?? '')).toBe('natTraversal');
  });

  it('offers Microsoft’s page as a button that says that the browser opens', () => {
    const html = cardOf('KB926179');
    expect(textsOf(html, 'button')).toEqual([words]);
    // Nothing to navigate to, and nothing that takes the button out of the order of Tab.
    expect(html).not.toMatch(/href=|tabindex="-1"/);
  });

  it.each(['D17', 'Add-VpnConnectionRoute', 'seed 9.4', 'constructor', ''])(
    '%j has no page',
    (source) => {
      expect(textsOf(cardOf(source), 'button')).toEqual([]);
    },
  );

  it.each(languages)('is said in %s', (language) => {
    expect(plain(cardOf('KB926179', language))).toContain(say(language, 'link.natTraversal'));
  });
});

it('every link of the map has words, and is asked for by its name', async () => {
  for (const name of Object.keys(links) as (keyof typeof links)[]) {
    expect(say('en', `link.${name}`)).toContain('browser');
    const api = fakeApi({ 'link.open': () => null });
    const { actions, state } = createWizardStore(api);
    await actions.openLink(name);
    const asked = { link: name };
    expect(api.calls).toEqual([['link.open', asked]]);
    expect(state.getState().busy).toBeNull();
  }
});
