/** "Your VPN connections": is it on, does anything need me, one press to connect. Below, the other ways in. */
import { Button, Link } from '@fluentui/react-components';
import { DocumentArrowRightRegular, DocumentEditRegular, KeyRegular } from '@fluentui/react-icons';
import type { LiveView } from '../../shared/ipc/live.ts';
import { isAsBefore } from '../../shared/report/settlement.ts';
import { sayCode } from '../../shared/text/text.ts';
import { Card } from '../components/card.tsx';
import { ConnectionRow, type ConnectionRowProps } from '../components/home/connection-row.tsx';
import { useLive } from '../components/home/use-live.ts';
import { Notice } from '../components/notice.tsx';
import { Page } from '../components/page.tsx';
import { Repairs } from '../components/repairs.tsx';
import { UndoneList } from '../components/settled-list.tsx';
import { WayIn } from '../components/way-in.tsx';
import { dialWords, rowOf, sortedRows } from '../steps/home-row.ts';
import { leavesSomething, outcomeOf, toneOf, wantsHangUp } from '../steps/outcome.ts';
import type { InstalledStep } from '../steps/step.ts';
import { useActions, useBusy, useLanguage, useSay } from '../store/wizard-context.tsx';

export function HomePage({ step }: { step: InstalledStep }) {
  const say = useSay();
  useLive();
  const { list, ended } = step;
  const { profiles, problems } = list;
  const isLeft = ended !== null && !ended.result.settled.every(isAsBefore);
  const ofNone = isLeft ? 'installed.noneButLeft' : 'installed.none';
  return (
    <Page title={say('home.title')} lead={profiles.length === 0 ? say(ofNone) : undefined}>
      <Interrupted list={list} />
      {ended !== null && <Ended ended={ended} />}
      <Dialled step={step} />
      <Connections step={step} />
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
      <Tiles />
    </Page>
  );
}

function Connections({ step }: { step: InstalledStep }) {
  const say = useSay();
  const busy = useBusy();
  const { verifyAll } = useActions();
  const { list, live, verified } = step;
  if (list.profiles.length === 0) return null;
  const asOf = Date.parse(live?.asOf ?? '');
  const rows = sortedRows(
    list.profiles.map((profile) => {
      const seen = live?.profiles.find(({ id }) => id === profile.id) ?? null;
      return { profile, seen, row: rowOf(profile, seen, asOf) };
    }),
  );
  // To end something is nobody's main button.
  const first = rows.findIndex(({ row }) => row.action !== null && row.action !== 'disconnect');
  return (
    <>
      <ul className="rw-rows rw-connections" aria-label={say('home.title')}>
        {rows.map(({ profile, seen, row }, index) => (
          <ConnectionRow
            key={profile.id}
            profile={profile}
            row={row}
            verification={verified[profile.id] ?? null}
            use={whetherInUse(seen)}
            mayRestart={live?.restart.allowed === true}
            primary={index === first}
          />
        ))}
      </ul>
      <p className="rw-quiet rw-as-of">
        {live?.asOf != null && say('home.asOf', { moment: live.asOf })}{' '}
        <Link as="button" disabledFocusable={busy} onClick={() => void verifyAll()}>
          {say('home.checkAll')}
        </Link>
      </p>
    </>
  );
}

function whetherInUse(seen: LiveView['profiles'][number] | null): ConnectionRowProps['use'] {
  switch (seen?.state.is) {
    case 'connected':
      return 'inUse';
    case 'notConnected':
      return 'free';
    default:
      return 'unknown';
  }
}

function Tiles() {
  const say = useSay();
  const { chooseProfile, openEditor } = useActions();
  return (
    <div className="rw-tiles">
      <WayIn
        icon={<DocumentArrowRightRegular />}
        title={say('home.open')}
        text={say('home.openText')}
        onClick={() => void chooseProfile()}
      />
      <WayIn
        icon={<KeyRegular />}
        title={say('start.byHand')}
        text={say('start.byHandText')}
        onClick={() => {
          openEditor('byHand');
        }}
      />
      <WayIn
        icon={<DocumentEditRegular />}
        title={say('start.editor')}
        text={say('start.editorText')}
        onClick={() => {
          openEditor('make');
        }}
      />
    </div>
  );
}

function Interrupted({ list }: { list: InstalledStep['list'] }) {
  const say = useSay();
  const busy = useBusy();
  const { repair } = useActions();
  const { interrupted, repairs } = list;
  if (interrupted.length === 0) return null;
  return (
    <Notice
      tone="bad"
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
      <Repairs lines={repairs} />
    </Notice>
  );
}

/** How the last "Connect" of this window ended. */
function Dialled({ step: { dialled, list } }: { step: InstalledStep }) {
  const language = useLanguage();
  if (dialled === null || dialled.result.result === 'connected') return null;
  const { is, code } = dialWords(dialled.result);
  const name = list.profiles.find(({ id }) => id === dialled.id)?.name ?? '';
  return (
    <Notice
      tone={is === 'failed' ? 'warning' : 'note'}
      role="alert"
      title={sayCode(language, 'home.dialled', is, { name, code })}
    />
  );
}

function Ended({ ended }: { ended: NonNullable<InstalledStep['ended']> }) {
  const say = useSay();
  const busy = useBusy();
  const { undo } = useActions();
  const { id, name, result } = ended;
  const way = wantsHangUp(result)
    ? { words: say('home.disconnectAndRemove'), hangUp: true }
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
