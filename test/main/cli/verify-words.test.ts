/** What a verification and a plan say on the terminal: advice that can be followed there, and commands of several lines. */
import { expect, it } from 'vitest';
import { planLines } from '../../../src/main/cli/plan-view.ts';
import { emptyReport } from '../../../src/main/words/report-draft.ts';
import { verificationIntoReport } from '../../../src/main/words/report-verification.ts';
import type { Finding } from '../../../src/shared/plan/step.ts';
import type { ReportPlan } from '../../../src/shared/report/result-plan.ts';

const finding = (code: string, severity: Finding['severity']): Finding => ({
  code,
  severity,
  room: null,
  parameters: {},
});

it('offers no restart in a verification, and blocks nothing there', () => {
  const findings = [
    finding('rasManRestartOffered', 'note'),
    finding('windowsBeforeVistaSp2', 'block'),
  ];
  const report = emptyReport('verify', 'en', '0.0.0', '2026-11-23T12:00:00Z');
  verificationIntoReport(
    report,
    {
      ...{ asWanted: true, drift: [], passing: [], unreadable: [], inForce: [], notSeen: [] },
      ...{ findings, serviceNames: {} },
    },
    'en',
  );
  expect(report.result.findings.map(({ code, severity }) => [code, severity])).toEqual([
    ['windowsBeforeVistaSp2', 'warning'],
  ]);
});

it('shows each line of a command, marked so that it cannot pass for a line of the plan', () => {
  const item = {
    key: 'k',
    target: {},
    name: '',
    action: 'create',
    before: null,
    after: 'x',
    beforeKnown: true,
    irreversible: null,
    rewritten: false,
    command: 'first\n     why: second',
  };
  const step = {
    id: 's',
    room: 'r',
    title: 't',
    scope: 'machine',
    action: 'create',
    byHand: false,
    items: [item],
    reasons: [],
    risks: [],
    undo: { code: 'c', text: 'u' },
  };
  const plan = { steps: [step], restart: { needed: false, reasons: [] } } as unknown as ReportPlan;
  const lines = planLines(plan, 'en', true);
  expect(lines).toContain('      Command: first');
  expect(lines).toContain('      |      why: second');
});
