// What only our own papers know is for who reads the source: no sentence names it. A reason points to public pages alone.
import { expect, it } from 'vitest';
import { planToReport, findingToReport } from '../../../src/main/words/report-plan.ts';
import { links } from '../../../src/shared/plan/links.ts';
import { editorFields, editorFrames } from '../../../src/shared/text/editor-text.ts';
import { catalogOf, languages } from '../../../src/shared/text/languages.ts';
import {
  certificateAuthentication,
  factsOf,
  ipsecProfile,
  l2tpProfile,
  planOf,
} from '../rooms/fixtures.ts';

const innerName = /\bD\d+\b|windows-facts|seed \d|field\.md|=-(?:\s|$)/;
const guid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i;
const isBad = (text: string) => innerName.test(text) || guid.test(text);

it.each(languages)(
  'no sentence of %s has a number or a paper of our own, or a GUID',
  (language) => {
    const texts = { ...catalogOf(language), ...editorFrames[language], ...editorFields[language] };
    expect(Object.entries(texts).filter(([, text]) => isBad(text))).toEqual([]);
  },
);

it('no title, name, reason, risk or finding of a plan has one either', () => {
  const plans = ['6.0.6002', '10.0.22631'].flatMap((windows) =>
    [
      l2tpProfile(),
      ipsecProfile(),
      ipsecProfile({ authentication: certificateAuthentication }),
    ].map((profile) => planOf({ profile, facts: factsOf({ host: { windows } }) })),
  );
  for (const plan of plans) {
    const { steps, restart } = planToReport(plan, 'en', () => '');
    const reasons = [...steps.flatMap((step) => step.reasons), ...restart.reasons];
    const said = [
      ...steps.flatMap(({ title, undo, items }) => [
        title,
        undo.text,
        ...items.map((each) => each.name),
      ]),
      ...[...reasons, ...steps.flatMap((step) => step.risks)].map(({ text }) => text),
      ...plan.findings
        .map((each) => findingToReport(each, 'en', plan.serviceNames))
        .flatMap(({ text, todo }) => [text, todo]),
    ];
    expect(said.length).toBeGreaterThan(20);
    expect(said.filter(isBad)).toEqual([]);
    expect(reasons.filter(({ source }) => source !== null && !(source in links))).toEqual([]);
  }
});
