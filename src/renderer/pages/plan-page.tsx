/** Every change before it is made. What a click can settle is settled here; the rest says what to do. */
import { Button, Spinner, Switch } from '@fluentui/react-components';
import { ShieldFilled } from '@fluentui/react-icons';
import { useState } from 'react';
import { ChangeGroups } from '../components/change-groups.tsx';
import { ConflictChoice } from '../components/conflict-choice.tsx';
import { ConsentBoxes } from '../components/consent-boxes.tsx';
import { FindingList } from '../components/finding-list.tsx';
import { Card } from '../components/card.tsx';
import { Notice } from '../components/notice.tsx';
import { Page } from '../components/page.tsx';
import { PlanSummary } from '../components/plan-summary.tsx';
import { PlanWarnings } from '../components/plan-warnings.tsx';
import { WeakeningList } from '../components/weakening-list.tsx';
import { useActions, useBusy, useSay, useWizard } from '../store/wizard-context.tsx';
import { canBeSettled, sortedFindings } from '../steps/plan-view.ts';
import type { PlanStep } from '../steps/step.ts';

export function PlanPage({ step }: { step: PlanStep }) {
  const say = useSay();
  const busy = useBusy();
  const planning = useWizard((state) => state.busy === 'plan.make');
  const elevated = useWizard((state) => state.app?.elevated === true);
  const checks = useWizard((state) => state.app?.canCheckServer === true);
  const { askNeeds, backToCheck, apply, goStart } = useActions();
  const [commands, setCommands] = useState(false);
  const { plan, changed } = step;
  const nothing = plan.plan.changes === 0;
  const { blocking, attention, notes } = sortedFindings(plan.findings);
  const asAdministrator = plan.needsAdministrator && !elevated;
  return (
    <Page
      title={say(nothing ? 'planPage.nothing' : 'planPage.title')}
      lead={say(nothing ? 'planPage.leadNothing' : 'planPage.lead')}
      back={
        <Button
          disabledFocusable={busy}
          onClick={() => {
            if (checks) backToCheck();
            else void askNeeds();
          }}
        >
          {say('wizard.back')}
        </Button>
      }
      actions={
        <>
          {planning && <Spinner size="tiny" label={say('needs.planning')} />}
          {nothing && (
            <Button disabledFocusable={busy} onClick={() => void goStart()}>
              {say('wizard.toStart')}
            </Button>
          )}
          {!plan.ready && !planning && (
            <span className="rw-bar-note" id="not-ready">
              {say(canBeSettled(step) ? 'planPage.notReady' : 'planPage.blockedButton')}
            </span>
          )}
          <Button
            appearance="primary"
            icon={asAdministrator ? <ShieldFilled /> : null}
            disabledFocusable={busy || !plan.ready}
            aria-describedby={plan.ready ? undefined : 'not-ready'}
            onClick={() => void apply()}
          >
            {say(asAdministrator ? 'planPage.applyAdministrator' : 'planPage.apply')}
          </Button>
        </>
      }
    >
      <WeakeningList weakenings={plan.weakenings} />
      {changed && <Notice tone="warning" role="alert" title={say('planPage.changed')} />}
      <PlanSummary plan={plan} />
      <PlanWarnings plan={plan} />
      {blocking.length > 0 && (
        <Card title={say('planPage.blocked')} tone="bad">
          <FindingList findings={blocking} />
        </Card>
      )}
      <ConflictChoice step={step} />
      {attention.length > 0 && (
        <Card title={say('planPage.attention')}>
          <FindingList findings={attention} />
        </Card>
      )}
      <ConsentBoxes step={step} />
      <Switch
        label={say('planPage.commands')}
        checked={commands}
        onChange={(_, { checked }) => {
          setCommands(checked);
        }}
      />
      <ChangeGroups plan={plan} commands={commands} />
      {notes.length > 0 && (
        <Card title={say('planPage.notes')}>
          <FindingList findings={notes} />
        </Card>
      )}
    </Page>
  );
}
