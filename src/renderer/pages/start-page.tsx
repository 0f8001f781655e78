/** The start: open the file from IT, or one of the three other ways in. */
import { Button } from '@fluentui/react-components';
import { DocumentArrowRightRegular, DocumentEditRegular, KeyRegular } from '@fluentui/react-icons';
import { Notice } from '../components/notice.tsx';
import { Page } from '../components/page.tsx';
import { Repairs } from '../components/repairs.tsx';
import { WayIn } from '../components/way-in.tsx';
import { useActions, useBusy, useSay, useWizard } from '../store/wizard-context.tsx';

export function StartPage() {
  const say = useSay();
  const busy = useBusy();
  const app = useWizard((state) => state.app);
  const waiting = useWizard((state) => state.waitingFile);
  const { chooseProfile, openFile, openEditor, repair, undo } = useActions();
  return (
    <Page title={say('start.title')} lead={say('start.lead')}>
      {app !== null && app.interrupted.length > 0 && (
        <Notice
          tone="warning"
          role="alert"
          actions={
            <Button disabledFocusable={busy} onClick={() => void repair()}>
              {say('start.repair')}
            </Button>
          }
        >
          <p>{say('start.interrupted')}</p>
          <Repairs lines={app.repairs} />
        </Notice>
      )}
      {app?.restart === true && (
        <Notice tone="note" role="group" title={say('start.restart')}>
          <p>{say('start.restartText')}</p>
        </Notice>
      )}
      {app?.undoUnfinished.map(({ id, name }) => (
        <Notice
          key={id}
          tone="warning"
          role="group"
          title={say('start.undoUnfinished', { name })}
          actions={
            <Button disabledFocusable={busy} onClick={() => void undo(id, false)}>
              {say('wizard.tryAgain')}
            </Button>
          }
        />
      ))}
      <section className="rw-hero" aria-labelledby="start-open">
        <DocumentArrowRightRegular className="rw-hero-icon" aria-hidden />
        <h2 className="rw-hero-title" id="start-open">
          {say('start.open')}
        </h2>
        <p className="rw-hero-text">{say('start.openText')}</p>
        <div className="rw-hero-buttons">
          <Button
            appearance="primary"
            size="large"
            disabledFocusable={busy}
            onClick={() => void chooseProfile()}
          >
            {say('start.choose')}
          </Button>
          {waiting !== null && (
            <Button size="large" disabledFocusable={busy} onClick={() => void openFile(waiting)}>
              {say('start.waiting', { name: waiting.name })}
            </Button>
          )}
        </div>
      </section>
      <h2 className="rw-unseen">{say('start.others')}</h2>
      <div className="rw-ways-in">
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
    </Page>
  );
}
