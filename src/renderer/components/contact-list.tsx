/** Phone, mail and web page that a profile names: text to copy and no links, because the window opens no address of a profile (D38). */
import type { ProfileReview } from '../../shared/ipc/views.ts';
import { useSay } from '../store/wizard-context.tsx';
import { CopyButton } from './copy-button.tsx';
import { FactList } from './fact-list.tsx';
import { Foreign } from './foreign.tsx';

const ways = ['phone', 'email', 'url'] as const;
const words = { phone: 'review.phone', email: 'review.email', url: 'review.web' } as const;

export function ContactList({ provider }: { provider: ProfileReview['provider'] }) {
  const say = useSay();
  return (
    <div className="rw-contact">
      <FactList
        facts={ways.map((way) => {
          const text = provider[way];
          const name = say(words[way]);
          return [name, text === null ? null : <Copied key={way} name={name} text={text} />];
        })}
      />
    </div>
  );
}

function Copied({ name, text }: { name: string; text: string }) {
  return (
    <span className="rw-copied">
      <Foreign text={text} /> <CopyButton text={text} what={name} />
    </span>
  );
}
