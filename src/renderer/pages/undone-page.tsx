/** After undo from the result: what became of each thing. What was said of the set-up before holds no longer. */
import { Button } from '@fluentui/react-components';
import { Notice } from '../components/notice.tsx';
import { Page } from '../components/page.tsx';
import { SettledList } from '../components/settled-list.tsx';
import { outcomeOf, toneOf } from '../steps/outcome.ts';
import type { ResultStep } from '../steps/step.ts';
import { useActions, useBusy, useSay } from '../store/wizard-context.tsx';

export interface UndonePageProps {
  name: string;
  undone: NonNullable<ResultStep['undone']>;
}

export function UndonePage({ name, undone }: UndonePageProps) {
  const say = useSay();
  const busy = useBusy();
  const { goStart, showInstalled } = useActions();
  return (
    <Page
      title={say('resultPage.undone')}
      lead={name}
      back={
        <Button disabledFocusable={busy} onClick={() => void goStart()}>
          {say('wizard.toStart')}
        </Button>
      }
      actions={
        <Button disabledFocusable={busy} onClick={() => void showInstalled()}>
          {say('resultPage.installed')}
        </Button>
      }
    >
      <Notice tone={toneOf(outcomeOf(undone.exit))} role="alert" title={undone.meaning}>
        {undone.todo !== '' && <p>{undone.todo}</p>}
        {undone.messages.map((each) => (
          <p key={each}>{each}</p>
        ))}
      </Notice>
      <SettledList settled={undone.settled} />
    </Page>
  );
}
