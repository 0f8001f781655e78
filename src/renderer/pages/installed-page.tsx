/** Everything that was set up here, by profile. */
import { Button } from '@fluentui/react-components';
import { Card } from '../components/card.tsx';
import { InstalledCard } from '../components/installed-card.tsx';
import { Notice } from '../components/notice.tsx';
import { Page } from '../components/page.tsx';
import { Repairs } from '../components/repairs.tsx';
import { UndoneList } from '../components/settled-list.tsx';
import { useActions, useBusy, useSay } from '../store/wizard-context.tsx';
import { isAsBefore } from '../../shared/report/settlement.ts';
import { leavesSomething, outcomeOf, toneOf, wantsHangUp } from '../steps/outcome.ts';
import type { InstalledStep } from '../steps/step.ts';

export function InstalledPage({ step }: { step: InstalledStep }) {
  const say = useSay();
  const busy = useBusy();
  const { goStart, chooseProfile, repair } = useActions();
  const { list, verified, ended } = step;
  const { profiles, problems, interrupted } = list;
  const isLeft = ended !== null && !ended.result.settled.every(isAsBefore);
  const ofNone = isLeft ? 'installed.noneButLeft' : 'installed.none';
  return (
    <Page
      title={say('installed.title')}
      lead={say(profiles.length > 0 ? 'installed.lead' : ofNone)}
      back={
        <Button disabledFocusable={busy} onClick={() => void goStart()}>
          {say('wizard.toStart')}
        </Button>
      }
      actions={
        <Button disabledFocusable={busy} onClick={() => void chooseProfile()}>
          {say('start.choose')}
        </Button>
      }
    >
      {interrupted.length > 0 && (
        <Notice
          tone="warning"
          role="alert"
          title={say('installed.interrupted')}
          actions={
            <Button appearance="primary" disabledFocusable={busy} onClick={() => void repair()}>
              {say('installed.repair')}
            </Button>
          }
        >
          <p>
            {say('installed.interruptedText', {
              scope: interrupted.length > 1 ? 'both' : (interrupted[0] ?? 'both'),
            })}
          </p>
          <Repairs lines={list.repairs} />
        </Notice>
      )}
      {list.restart && (
        <Notice tone="note" role="group" title={say('start.restart')}>
          <p>{say('start.restartText')}</p>
        </Notice>
      )}
      {ended !== null && <Ended ended={ended} />}
      {profiles.map((profile) => (
        <InstalledCard
          key={profile.id}
          profile={profile}
          verification={verified[profile.id] ?? null}
        />
      ))}
      {problems.length > 0 && (
        <Card title={say('installed.problems')}>
          <div className="rw-stack">
            {problems.map((each) => (
              <Notice key={each.file} tone="bad">
                <p>{each.text}</p>
              </Notice>
            ))}
          </div>
        </Card>
      )}
    </Page>
  );
}

function Ended({ ended }: { ended: NonNullable<InstalledStep['ended']> }) {
  const say = useSay();
  const busy = useBusy();
  const { undo } = useActions();
  const { id, name, result } = ended;
  const way = wantsHangUp(result)
    ? { words: say('installed.disconnectAndUndo'), hangUp: true }
    : ended.of === 'undo' && leavesSomething(result)
      ? { words: say('wizard.tryAgain'), hangUp: false }
      : null;
  return (
    <Notice
      tone={toneOf(outcomeOf(result.exit))}
      role="alert"
      title={say('installed.ended', { name, meaning: result.meaning })}
      actions={
        id !== null &&
        way !== null && (
          <Button disabledFocusable={busy} onClick={() => void undo(id, way.hangUp)}>
            {way.words}
          </Button>
        )
      }
    >
      {result.todo !== '' && <p>{result.todo}</p>}
      {result.messages.map((each) => (
        <p key={each}>{each}</p>
      ))}
      {result.restart && <p>{say('installed.restart')}</p>}
      <UndoneList settled={result.settled} />
    </Notice>
  );
}
