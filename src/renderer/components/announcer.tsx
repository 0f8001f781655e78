/** The one live region: what runs is said by screen readers without moving the focus. */
import { languageOf, type WizardState } from '../store/wizard-state.ts';
import { useWizard } from '../store/wizard-context.tsx';
import { announcementOf } from '../steps/announcement.ts';

const words = (state: WizardState) => announcementOf(languageOf(state), state.step, state.busy);

export function Announcer() {
  const text = useWizard(words);
  return (
    <div role="status" className="rw-unseen">
      {text}
    </div>
  );
}
