/** Every step after the start. */
import '../theme/check.css';
import type { EditorStep, Step } from '../steps/step.ts';
import { assertNever } from '../steps/assert-never.ts';
import { DoctorPage } from './doctor-page.tsx';
import { HomePage } from './home-page.tsx';
import { NeedsPage } from './needs-page.tsx';
import { ChangesPage } from './changes-page.tsx';
import { ProgressPage } from './progress-page.tsx';
import { RefusedPage } from './refused-page.tsx';
import { ResultPage } from './result-page.tsx';
import { ReviewPage } from './review-page.tsx';
import { ServerCheckPage } from './server-check-page.tsx';

export function LaterPage({ step }: { step: Exclude<Step, { kind: 'start' } | EditorStep> }) {
  switch (step.kind) {
    case 'refused':
      return <RefusedPage key={step.refused.file} refused={step.refused} />;
    case 'review':
      return <ReviewPage key={step.review.hash} review={step.review} />;
    case 'needs':
      return <NeedsPage step={step} />;
    case 'serverCheck':
      return <ServerCheckPage step={step} />;
    case 'plan':
      return <ChangesPage step={step} />;
    case 'progress':
      return <ProgressPage run={step.run} />;
    case 'result':
      return <ResultPage step={step} />;
    case 'doctor':
      return <DoctorPage step={step} />;
    case 'installed':
      return <HomePage step={step} />;
    default:
      return assertNever(step);
  }
}
