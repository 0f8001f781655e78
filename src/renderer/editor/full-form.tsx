/** Every field, in parts: the overview beside, one part at a time, the buttons below. */
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { ConfirmDialog } from '../components/confirm-dialog.tsx';
import { Notice } from '../components/notice.tsx';
import { Page } from '../components/page.tsx';
import { useActions, useBusy, useSay, useWizard } from '../store/wizard-context.tsx';
import { useSayEditor } from './editor-context.tsx';
import { hasChanges } from './editor-state.ts';
import { FileLine } from './file-line.tsx';
import { JsonView } from './json-view.tsx';
import { PreviewView } from './preview-view.tsx';
import { ProblemList } from './problem-list.tsx';
import { SecretsWarning } from './secrets-warning.tsx';
import { SectionNav } from './section-nav.tsx';
import { SectionView } from './section-view.tsx';
import { useDraftActions, type DraftActions } from './use-draft-actions.ts';
import type { EditorHands } from './use-editor-state.ts';

/** Where the editor is left for. */
type Way = 'start' | 'open' | 'use' | 'waiting';

export function FullForm({ hands, byHand }: { hands: EditorHands; byHand: boolean }) {
  const words = useSay();
  const say = useSayEditor();
  const busy = useBusy();
  const waiting = useWizard((each) => each.waitingFile);
  const { goStart, openFile } = useActions();
  const [leaving, setLeaving] = useState<Way | null>(null);
  const { refused, open, save, goOn } = useDraftActions(hands);
  const { state } = hands;
  const leave = (way: Way) => {
    if (way === 'start') void goStart();
    else if (way === 'use') void goOn();
    else if (way === 'open') void open();
    else if (waiting !== null) void openFile(waiting);
  };
  const askLeave = (way: Way) => {
    // Set up by hand, the profile is meant for this PC and for no file.
    if (hasChanges(state) && !(byHand && way === 'use')) setLeaving(way);
    else leave(way);
  };
  return (
    <Page
      title={say(byHand ? 'byHand.title' : 'editor.title')}
      lead={say('editor.lead')}
      back={
        <Button
          disabledFocusable={busy}
          onClick={() => {
            askLeave('start');
          }}
        >
          {words('wizard.toStart')}
        </Button>
      }
      actions={
        <>
          <Button
            disabledFocusable={busy}
            appearance={byHand ? 'primary' : 'secondary'}
            onClick={() => {
              askLeave('use');
            }}
          >
            {say('editor.use')}
          </Button>
          <Button
            disabledFocusable={busy}
            appearance={byHand ? 'secondary' : 'primary'}
            onClick={() => void save()}
          >
            {say('editor.save')}
          </Button>
        </>
      }
    >
      <FileLine
        hands={hands}
        onOpen={() => {
          askLeave('open');
        }}
      />
      {waiting !== null && (
        <WaitingFile
          name={waiting.name}
          onOpen={() => {
            askLeave('waiting');
          }}
        />
      )}
      {refused !== null && <RefusedFile {...refused} />}
      <ProblemList hands={hands} />
      <SecretsWarning draft={state.draft} />
      <div className="rw-editor">
        <SectionNav hands={hands} />
        {state.view === 'preview' && <PreviewView hands={hands} />}
        {state.view === 'json' && <JsonView hands={hands} />}
        {state.view !== 'preview' && state.view !== 'json' && (
          <SectionView key={state.view} id={state.view} hands={hands} />
        )}
      </div>
      <ConfirmDialog
        open={leaving !== null}
        title={say('editor.leaveTitle')}
        confirm={say('editor.leave')}
        onConfirm={() => {
          if (leaving !== null) leave(leaving);
        }}
        onClose={() => {
          setLeaving(null);
        }}
      >
        <p>{say('editor.leaveText')}</p>
      </ConfirmDialog>
    </Page>
  );
}

/** A file that was double-clicked meanwhile. */
function WaitingFile({ name, onOpen }: { name: string; onOpen: () => void }) {
  const words = useSay();
  const say = useSayEditor();
  const busy = useBusy();
  return (
    <Notice
      tone="note"
      role="alert"
      actions={
        <Button disabledFocusable={busy} onClick={onOpen}>
          {words('start.waiting', { name })}
        </Button>
      }
    >
      <p>{say('editor.waiting', { file: name })}</p>
    </Notice>
  );
}

/** A file that could not be opened as a profile, and why. */
function RefusedFile({ file, problems }: NonNullable<DraftActions['refused']>) {
  const say = useSayEditor();
  return (
    <Notice tone="bad" role="alert" title={say('editor.refused', { file })}>
      {problems.map(({ code, text }, index) => (
        <p key={`${code} ${index}`}>{text}</p>
      ))}
    </Notice>
  );
}
