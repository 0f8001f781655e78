/** The fix of one cause: what it changes on this PC, before anything is changed. */
import type { RemedyReview } from '../../../shared/ipc/doctor.ts';
import { useSay } from '../../store/wizard-context.tsx';
import { Card } from '../card.tsx';
import { ChangeItems, Commands } from '../changes/change-item.tsx';
import { FindingList } from '../finding-list.tsx';

export function RemedyCard({ remedy }: { remedy: RemedyReview }) {
  const say = useSay();
  const { findings, needsAdministrator, plan } = remedy;
  const changing = plan.steps.filter(({ action }) => action !== 'none');
  return (
    <Card title={say('doctorPage.fixTitle', { count: changing.length })}>
      {changing.map((change) => (
        <section key={change.id}>
          <h3 className="rw-doctor-label">{change.title}</h3>
          <ChangeItems change={change} />
          {change.risks.map(({ code, text }) => (
            <p key={code}>{text}</p>
          ))}
          <p>{change.undo.text}</p>
          <Commands change={change} />
        </section>
      ))}
      <FindingList findings={findings} />
      {plan.restart.needed && <p className="rw-strong">{say('doctorPage.fixRestart')}</p>}
      {needsAdministrator && <p>{say('doctorPage.fixAdministrator')}</p>}
    </Card>
  );
}
