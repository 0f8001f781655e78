/** Links of the fixed map in the page: where they stand, that a keyboard reaches them, and what they ask of main. */
import { createElement } from 'react';
import { describe, expect, it } from 'vitest';
import { ChangeRow } from '../../src/renderer/components/changes/change-row.tsx';
import { createWizardStore } from '../../src/renderer/store/create-wizard-store.ts';
import { links } from '../../src/shared/plan/links.ts';
import { languages } from '../../src/shared/text/languages.ts';
import { say } from '../../src/shared/text/text.ts';
import { draw, plain, textsOf } from './draw.ts';
import { fakeApi } from './fake-api.ts';
import { app, plan } from './samples.ts';

const [step] = plan.plan.steps;
const words = 'Read more: L2TP/IPsec servers behind NAT (Microsoft) (opens your browser)';

function cardOf(source: keyof typeof links | null, language = 'en'): string {
  if (step === undefined) throw new Error('no step');
  const reasons = step.reasons.map((each) => ({ ...each, source }));
  const given = { change: { ...step, reasons }, number: 1, plan, step: null };
  return draw(createElement(ChangeRow, given), { app: { ...app, language } });
}

describe('the page of a reason', () => {
  it('is offered as a button that says that the browser opens', () => {
    const html = cardOf('natTraversal');
    expect(textsOf(html, 'button')).toEqual([words]);
    // Nothing to navigate to, and nothing that takes the button out of the order of Tab.
    expect(html).not.toMatch(/href=|tabindex="-1"/);
  });

  it('is left out where there is none', () => {
    expect(textsOf(cardOf(null), 'button')).toEqual([]);
  });

  it.each(languages)('is said in %s', (language) => {
    expect(plain(cardOf('natTraversal', language))).toContain(say(language, 'link.natTraversal'));
  });
});

it('every link of the map has words, and is asked for by its name', async () => {
  for (const name of Object.keys(links) as (keyof typeof links)[]) {
    expect(links[name]).toMatch(/^https:\/\/learn\.microsoft\.com\//);
    expect(say('en', `link.${name}`)).toContain('Microsoft');
    const api = fakeApi({ 'link.open': () => null });
    const { actions, state } = createWizardStore(api);
    await actions.openLink(name);
    const asked = { link: name };
    expect(api.calls).toEqual([['link.open', asked]]);
    expect(state.getState().busy).toBeNull();
  }
});
