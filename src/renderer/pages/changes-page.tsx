/** Every change before it is made. What a click can settle is settled in its line; the rest says what to do. */
import { Button, Link, Spinner } from '@fluentui/react-components';
import { ShieldRegular } from '@fluentui/react-icons';
import { Card } from '../components/card.tsx';
import { ChangeList } from '../components/changes/change-list.tsx';
import { ConflictChoice } from '../components/changes/conflict-choice.tsx';
import { ConsentBoxes } from '../components/changes/consent-boxes.tsx';
import { Strip } from '../components/changes/strip.tsx';
import { FindingList } from '../components/finding-list.tsx';
import { Notice } from '../components/notice.tsx';
import { Page } from '../components/page.tsx';
import { WeakeningList } from '../components/weakening-list.tsx';
import { finalSteps } from '../steps/plan-strip.ts';
import { consentPlaces, findingsOfNone, sortedFindings } from '../steps/plan-view.ts';
import type { PlanStep } from '../steps/step.ts';
import { useActions, useBusy, useSay, useWizard } from '../store/wizard-context.tsx';

export function ChangesPage({ step }: { step: PlanStep }) {
  const say = useSay();
  const busy = useBusy();
  const checks = useWizard((state) => state.app?.canCheckServer === true);
  const { askNeeds, backToCheck } = useActions();
  const { plan, changed, checked } = step;
  const count = plan.plan.changes;
  const nothing = count === 0;
  const final = finalSteps(plan);
  const { blocking } = sortedFindings(plan.findings);
  const lead = nothing ? 'planPage.leadNothing' : final > 0 ? 'changes.leadFinal' : 'planPage.lead';
  return (
    <Page
      title={nothing ? say('planPage.nothing') : say('changes.title', { count })}
      lead={say(lead, { count: final })}
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
      actions={<Actions step={step} />}
    >
      {changed && <Notice tone="warning" role="alert" title={say('planPage.changed')} />}
      {blocking.length > 0 && (
        <div id="changes-blocked" tabIndex={-1}>
          <Card title={say('planPage.blocked')} tone="bad">
            <FindingList findings={blocking} />
          </Card>
        </div>
      )}
      <WeakeningList weakenings={plan.weakenings} />
      {!nothing && <Strip plan={plan} checked={checked} />}
      <ConflictChoice step={step} />
      <ConsentBoxes step={step} consents={consentPlaces(step).get(null) ?? []} />
      <ChangeList plan={plan} step={step} />
      <FindingList findings={findingsOfNone(plan)} />
    </Page>
  );
}

function Actions({ step }: { step: PlanStep }) {
  const say = useSay();
  const busy = useBusy();
  const planning = useWizard((state) => state.busy === 'plan.make');
  const elevated = useWizard((state) => state.app?.elevated === true);
  const { apply, goStart } = useActions();
  const { plan, choices } = step;
  const count = plan.plan.changes;
  const open = plan.consents.filter(
    (each) => each !== 'restartRasMan' && !choices.consents.includes(each),
  );
  const asAdministrator = plan.needsAdministrator && !elevated;
  if (count === 0) {
    return plan.renews && plan.ready ? (
      <Button appearance="primary" disabledFocusable={busy} onClick={() => void apply()}>
        {say('changes.renew')}
      </Button>
    ) : (
      <Button appearance="primary" disabledFocusable={busy} onClick={() => void goStart()}>
        {say('changes.home')}
      </Button>
    );
  }
  return (
    <>
      {planning ? (
        <Spinner size="tiny" label={say('needs.planning')} />
      ) : plan.ready ? (
        asAdministrator && <span className="rw-bar-note">{say('changes.nextAdministrator')}</span>
      ) : (
        <Link
          as="button"
          onClick={() => {
            toWhatIsMissing(open);
          }}
        >
          {open.length > 0
            ? say('changes.nextYes', { count: open.length })
            : say(plan.conflict ? 'planPage.notReady' : 'planPage.blockedButton')}
        </Link>
      )}
      <Button
        appearance="primary"
        icon={asAdministrator ? <ShieldRegular /> : null}
        disabledFocusable={busy}
        onClick={() => {
          if (plan.ready) void apply();
          else toWhatIsMissing(open);
        }}
      >
        {say('changes.make', { count })}
      </Button>
    </>
  );
}

/** Pressed too early, the button leads to the first thing that is missing: a yes, an answer, or what stands in the way. */
function toWhatIsMissing(consents: readonly string[]): void {
  const [first] = consents;
  const found =
    (first === undefined ? null : document.querySelector(`[data-consent="${first}"]`)) ??
    document.querySelector('.rw-conflict input, #changes-blocked');
  if (!(found instanceof HTMLElement)) return;
  const row = found.closest('details');
  if (row !== null) row.open = true;
  found.scrollIntoView({ block: 'center' });
  found.focus();
}
