/** What a check could not see: with the words of the terminal, and what to do where it could have been read. */
import type { ReportVerification } from '../../shared/report/result-verify.ts';
import { useSay } from '../store/wizard-context.tsx';

export type Unseen = Pick<ReportVerification, 'unreadable' | 'notSeen'>;

export function UnseenThings({ unreadable, notSeen }: Unseen) {
  const say = useSay();
  const named = (list: readonly { text: string }[]) => ({
    things: list.map((each) => each.text).join(', '),
  });
  return (
    <>
      {unreadable.length > 0 && (
        <p className="rw-todo">
          {say('result.unreadable', named(unreadable))} {say('help.unreadable', { why: 'unknown' })}
        </p>
      )}
      {notSeen.length > 0 && <p className="rw-todo">{say('result.notSeen', named(notSeen))}</p>}
    </>
  );
}
