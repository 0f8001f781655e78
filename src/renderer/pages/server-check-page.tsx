/** What the server answers, hop by hop as it comes, before anything on this PC is changed. */
import { Button } from '@fluentui/react-components';
import { Card } from '../components/card.tsx';
import { CheckDetails } from '../components/check-details.tsx';
import { CheckFindings } from '../components/check-findings.tsx';
import { CheckHops } from '../components/check-hops.tsx';
import { CheckOn } from '../components/check-on.tsx';
import { Notice } from '../components/notice.tsx';
import { Page } from '../components/page.tsx';
import { WayPicture } from '../components/way-picture.tsx';
import { useActions, useBusy, useLanguage, useSay, useWizard } from '../store/wizard-context.tsx';
import { checkText } from '../steps/announcement.ts';
import { measuredWords } from '../steps/measured-words.ts';
import {
  pictureOf,
  toneOfVerdict,
  wayStates,
  type ServerCheckStep,
} from '../steps/server-check.ts';

export function ServerCheckPage({ step }: { step: ServerCheckStep }) {
  const say = useSay();
  const language = useLanguage();
  const busy = useBusy();
  const simulated = useWizard((state) => state.app?.simulated === true);
  const played = useWizard((state) => state.app?.serverCheckPlayed === true);
  const { askNeeds } = useActions();
  const { review, phase, hops } = step;
  const view = phase === 'over' ? step.view : null;
  const way = (
    <Card key="way" title={say('review.way')}>
      <WayPicture
        picture={pictureOf({ review, view })}
        states={wayStates(hops)}
        measured={measuredWords(language, hops)}
      />
      <CheckHops now={hops} />
    </Card>
  );
  const findings = view !== null && (
    <Card key="findings" title={say('serverCheckPage.findings')}>
      <CheckFindings findings={view.findings} />
      <CheckDetails view={view} />
    </Card>
  );
  return (
    <Page
      title={say('serverCheckPage.title')}
      lead={say('serverCheckPage.lead', { server: review.picture.server })}
      back={
        <Button disabledFocusable={busy} onClick={() => void askNeeds()}>
          {say('wizard.back')}
        </Button>
      }
      actions={<CheckOn step={step} />}
    >
      {simulated && (
        <Notice tone="note">
          <p>{say(played ? 'serverCheckPage.played' : 'serverCheck.demo')}</p>
        </Notice>
      )}
      <Notice tone={view === null ? 'note' : toneOfVerdict(view)}>
        <p className="rw-strong">{checkText(language, step)}</p>
        {phase === 'over' && view?.verdict !== 'good' && <p>{say('serverCheckPage.planFirst')}</p>}
      </Notice>
      {/* What is wrong comes before the picture of it. */}
      {view?.verdict === 'good' ? [way, findings] : [findings, way]}
    </Page>
  );
}
