import type { ProfileReview } from '../../shared/ipc/views.ts';
import { useSay } from '../store/wizard-context.tsx';

/** Whom to ask. After trouble with the report, because the help desk sees only what it is sent. */
export function HelpDesk({ provider, stands }: HelpDeskProps) {
  const say = useSay();
  const { name, phone, email } = provider;
  const contact = [phone, email].filter((each) => each !== null).join(', ');
  const key = stands ? 'resultPage.helpDesk' : 'resultPage.helpDeskTrouble';
  return <p>{say(key, { provider: name, contact })}</p>;
}

interface HelpDeskProps {
  provider: ProfileReview['provider'];
  stands: boolean;
}
