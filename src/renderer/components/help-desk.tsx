import type { ProfileReview } from '../../shared/ipc/views.ts';
import { useSay } from '../store/wizard-context.tsx';
import { ContactList } from './contact-list.tsx';

/** Whom to ask. After trouble with the report, because the help desk sees only what it is sent. */
export function HelpDesk({ provider, stands }: HelpDeskProps) {
  const say = useSay();
  const key = stands ? 'resultPage.helpDesk' : 'resultPage.helpDeskTrouble';
  return (
    <>
      <p>{say(key, { provider: provider.name })}</p>
      <ContactList provider={provider} />
    </>
  );
}

interface HelpDeskProps {
  provider: ProfileReview['provider'];
  stands: boolean;
}
