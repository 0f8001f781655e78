/** "It doesn't connect": from an error to the one thing to do. The verdict is the title; causes follow, the likeliest open. */
import { Button, Spinner } from '@fluentui/react-components';
import '../theme/doctor.css';
import { CauseRow } from '../components/doctor/cause-row.tsx';
import { DoctorRest } from '../components/doctor/doctor-rest.tsx';
import { RemedyCard } from '../components/doctor/remedy-card.tsx';
import { Notice } from '../components/notice.tsx';
import { Page } from '../components/page.tsx';
import { outcomeOf } from '../steps/outcome.ts';
import { fixableOf, verdictOf } from '../steps/doctor.ts';
import type { DoctorStep } from '../steps/step.ts';
import { useActions, useBusy, useLanguage, useSay } from '../store/wizard-context.tsx';

export function DoctorPage({ step }: { step: DoctorStep }) {
  const say = useSay();
  const language = useLanguage();
  const { view, remedy, made, name } = step;
  return (
    <Page
      title={verdictOf(language, step)}
      lead={view === null ? say('doctorPage.lookingLead', { name }) : (leadOf(step) ?? undefined)}
      back={<Back />}
      actions={<Actions step={step} />}
    >
      {view === null && made === null && <Spinner label={say('doctorPage.looking')} size="small" />}
      {made !== null && (
        <Notice tone={outcomeOf(made.result.exit) === 'success' ? 'good' : 'note'}>
          <p>{[made.result.todo, ...made.result.messages].join(' ')}</p>
          {made.id !== null && <p>{say('doctorPage.madeNext')}</p>}
        </Notice>
      )}
      {made === null && remedy !== null && <RemedyCard remedy={remedy} />}
      {made === null && remedy === null && view !== null && (
        <>
          {view.causes.length > 0 && (
            <ol className="rw-rows" aria-label={say('doctorPage.causes')}>
              {view.causes.map((cause, at) => (
                <li key={cause.code}>
                  <CauseRow cause={cause} number={at + 1} open={at === 0} />
                </li>
              ))}
            </ol>
          )}
          <DoctorRest view={view} name={name} />
        </>
      )}
    </Page>
  );

  function leadOf({ view: seen }: DoctorStep): string | null {
    const dial = seen?.dial ?? null;
    if (dial === null || dial.number === null) return say('doctorPage.noRecord', { name });
    const words = { name, number: String(dial.number), meaning: dial.text };
    return dial.at === null
      ? say('doctorPage.leadSaid', words)
      : say('doctorPage.lead', { ...words, at: Date.parse(dial.at) });
  }
}

function Back() {
  const say = useSay();
  const busy = useBusy();
  const { showInstalled } = useActions();
  return (
    <Button disabledFocusable={busy} onClick={() => void showInstalled()}>
      {say('doctorPage.back')}
    </Button>
  );
}

function Actions({ step }: { step: DoctorStep }) {
  const say = useSay();
  const busy = useBusy();
  const { askDoctor, dropFix, makeFix, showFix, showInstalled, stopDoctor, undoFix } = useActions();
  const { id, made, name, remedy, view } = step;
  if (view === null) {
    return <Button onClick={() => void stopDoctor()}>{say('doctorPage.stop')}</Button>;
  }
  if (made !== null) {
    const { id: remedy } = made;
    return (
      <>
        {remedy !== null && (
          <Button disabledFocusable={busy} onClick={() => void undoFix(remedy)}>
            {say('doctorPage.undo')}
          </Button>
        )}
        <Button appearance="primary" disabledFocusable={busy} onClick={() => void showInstalled()}>
          {say('doctorPage.back')}
        </Button>
      </>
    );
  }
  if (remedy !== null) {
    return (
      <>
        <Button disabledFocusable={busy} onClick={dropFix}>
          {say('doctorPage.notNow')}
        </Button>
        <Button
          appearance="primary"
          disabledFocusable={busy || !remedy.ready}
          onClick={() => void makeFix()}
        >
          {say('doctorPage.makeChange')}
        </Button>
      </>
    );
  }
  const code = fixableOf(view);
  return (
    <>
      <Button
        appearance={code === null ? 'primary' : 'secondary'}
        disabledFocusable={busy}
        onClick={() => void askDoctor(id, name, null)}
      >
        {say('doctorPage.again')}
      </Button>
      {code !== null && (
        <Button appearance="primary" disabledFocusable={busy} onClick={() => void showFix(code)}>
          {say('doctorPage.showFix')}
        </Button>
      )}
    </>
  );
}
