/** A file can be dropped anywhere: a profile, or where a certificate is asked for, a certificate. */
import { ArrowDownloadRegular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import { maximumFile } from '../../shared/ipc/limits.ts';
import { useActions, useSay, useWizardStore } from '../store/wizard-context.tsx';
import type { StepKind } from '../steps/step.ts';
import { base64Of } from './base64-of.ts';

export function DropTarget() {
  const say = useSay();
  const store = useWizardStore();
  const { dropFile, report } = useActions();
  const [over, setOver] = useState(false);

  useEffect(() => {
    const take = async (files: FileList) => {
      const { step, busy } = store.state.getState();
      const purpose = purposeAt(step.kind);
      const file = files[0];
      if (purpose === null || busy !== null || file === undefined) return;
      if (files.length > 1) report('notOneProfile');
      else if (file.size > maximumFile) report('fileTooBig');
      else {
        const base64 = await base64Of(file).catch(() => null);
        if (base64 === null || base64 === '') report('fileUnreadable');
        else await dropFile(purpose, { name: file.name, base64 });
      }
    };
    const dragOver = (event: DragEvent) => {
      // Without this the browser would leave the page and show the file.
      event.preventDefault();
      setOver(purposeAt(store.state.getState().step.kind) !== null);
    };
    const dragLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      if (event.dataTransfer !== null) void take(event.dataTransfer.files);
    };
    window.addEventListener('dragover', dragOver);
    window.addEventListener('dragleave', dragLeave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', dragOver);
      window.removeEventListener('dragleave', dragLeave);
      window.removeEventListener('drop', drop);
    };
  }, [store, dropFile, report]);

  if (!over) return null;
  return (
    <div className="rw-drop" aria-hidden>
      <div className="rw-drop-card">
        <ArrowDownloadRegular />
        {say('start.dropHere')}
      </div>
    </div>
  );
}

function purposeAt(kind: StepKind): 'profile' | 'certificate' | null {
  if (kind === 'needs') return 'certificate';
  return kind === 'progress' || kind === 'editor' ? null : 'profile';
}
