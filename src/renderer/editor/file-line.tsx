/** Which file this is, and how it goes on: another file, or another profile made of this one. */
import { Button } from '@fluentui/react-components';
import { DocumentCopyRegular, FolderOpenRegular } from '@fluentui/react-icons';
import { useBusy } from '../store/wizard-context.tsx';
import { useSayEditor } from './editor-context.tsx';
import { asNewProfile } from './revision.ts';
import type { EditorHands } from './use-editor-state.ts';

export function FileLine({ hands, onOpen }: { hands: EditorHands; onOpen: () => void }) {
  const say = useSayEditor();
  const busy = useBusy();
  const { file, saved, written } = hands.state;
  const revision = saved?.revision ?? 0;
  const text =
    file === null
      ? say('editor.new')
      : written
        ? say('editor.saved', { file, revision })
        : say('editor.opened', { file, revision, next: revision + 1 });
  return (
    <div className="rw-file-line">
      <p role="status">{text}</p>
      <div className="rw-file-buttons">
        <Button icon={<FolderOpenRegular />} disabledFocusable={busy} onClick={onOpen}>
          {say('editor.open')}
        </Button>
        {saved !== null && (
          <Button
            icon={<DocumentCopyRegular />}
            onClick={() => {
              hands.set((before) => ({
                ...before,
                draft: asNewProfile(before.draft, crypto.randomUUID()),
                saved: null,
                file: null,
                written: false,
              }));
            }}
          >
            {say('editor.copy')}
          </Button>
        )}
      </div>
    </div>
  );
}
