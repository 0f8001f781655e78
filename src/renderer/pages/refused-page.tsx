/** A file that is no usable profile: every mistake with its place, to be sent to whoever made it. */
import { Button } from '@fluentui/react-components';
import { Notice } from '../components/notice.tsx';
import { Page } from '../components/page.tsx';
import { useActions, useBusy, useSay } from '../store/wizard-context.tsx';
import type { RefusedProfile } from '../steps/step.ts';

export function RefusedPage({ refused }: { refused: RefusedProfile }) {
  const say = useSay();
  const busy = useBusy();
  const { goStart, chooseProfile } = useActions();
  const { file, problems } = refused;
  // A shopping list is no profile with three errors.
  const isNoProfile = problems.every(({ code }) => code === 'jsonSyntax');
  return (
    <Page
      title={say('refused.title')}
      lead={
        isNoProfile
          ? say('refused.noProfile', { file })
          : say('refused.lead', { file, count: problems.length })
      }
      back={<Button onClick={() => void goStart()}>{say('wizard.toStart')}</Button>}
      actions={
        <Button appearance="primary" disabledFocusable={busy} onClick={() => void chooseProfile()}>
          {say('start.choose')}
        </Button>
      }
    >
      {isNoProfile ? (
        <details className="rw-details">
          <summary>{say('refused.found')}</summary>
          <Problems problems={problems} />
        </details>
      ) : (
        <Problems problems={problems} />
      )}
    </Page>
  );
}

function Problems({ problems }: Pick<RefusedProfile, 'problems'>) {
  const say = useSay();
  return (
    <div className="rw-stack">
      {problems.map(({ code, path, text }, index) => (
        <Notice tone="bad" key={`${code} ${path} ${index}`}>
          <p>{text}</p>
          {/* Of the file as a whole there is no place to name. */}
          {path !== '' && path !== '$' && (
            <p className="rw-todo">
              {say('refused.place')}: <code>{path}</code>
            </p>
          )}
        </Notice>
      ))}
    </div>
  );
}
