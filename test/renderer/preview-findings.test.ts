/** The editor's preview: what a plan found, without what can only be agreed to at the plan itself. */
import { createElement } from 'react';
import { expect, it } from 'vitest';
import { Findings } from '../../src/renderer/editor/preview-view.tsx';
import type { ReportFinding } from '../../src/shared/report/result-plan.ts';
import { draw, plain } from './draw.ts';
import { plan } from './samples.ts';

const finding = (code: string, severity: ReportFinding['severity']): ReportFinding => ({
  code,
  parameters: {},
  severity,
  room: null,
  text: `Found: ${code}.`,
  todo: '',
});

it('offers no restart of a service that nobody can agree to there', () => {
  const findings = [finding('rasManRestartOffered', 'note'), finding('somethingElse', 'note')];
  const text = plain(draw(createElement(Findings, { review: { ...plan, findings } })));
  expect(text).toContain('Found: somethingElse.');
  expect(text).not.toContain('rasManRestartOffered');
});

it('leaves the card out when nothing else was found', () => {
  const findings = [finding('rasManRestartOffered', 'note')];
  expect(plain(draw(createElement(Findings, { review: { ...plan, findings } })))).toBe('');
});
