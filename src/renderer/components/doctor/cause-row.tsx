/** One cause: how sure, who can put it right; opened: what points to it, and what to do. */
import { Button } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons';
import type { DoctorView } from '../../../shared/ipc/doctor.ts';
import { useActions, useBusy, useSay } from '../../store/wizard-context.tsx';

type Cause = DoctorView['causes'][number];

export function CauseRow({ cause, number, open }: CauseRowProps) {
  const say = useSay();
  const busy = useBusy();
  const { showFix } = useActions();
  const { code, fix, fixable, seen, sure, text, where } = cause;
  return (
    <details className="rw-row" open={open}>
      <summary>
        <span className="rw-row-number" aria-hidden>
          {number}
        </span>
        <h2 className="rw-row-title">{text}</h2>
        <span className="rw-tags">
          <span className={`rw-tag rw-tag-${sure === 'possible' ? 'plain' : 'brand'}`}>
            {say('doctorPage.sure', { sure })}
          </span>
          <span className="rw-tag rw-tag-plain">{say('doctorPage.where', { where })}</span>
        </span>
        <ChevronRightRegular className="rw-row-chevron" aria-hidden />
      </summary>
      <div className="rw-row-inside">
        <h3 className="rw-doctor-label">{say('doctorPage.points')}</h3>
        <p>{seen}</p>
        <h3 className="rw-doctor-label">{say('doctorPage.whatToDo')}</h3>
        <p className="rw-doctor-fix">{fix}</p>
        {fixable && (
          <Button size="small" disabledFocusable={busy} onClick={() => void showFix(code)}>
            {say('doctorPage.showFix')}
          </Button>
        )}
      </div>
    </details>
  );
}

interface CauseRowProps {
  cause: Cause;
  number: number;
  open: boolean;
}
