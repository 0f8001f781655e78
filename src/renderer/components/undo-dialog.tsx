/** Asks before a profile is taken back. A connection that is in use is ended only when the person says so (D24). */
import { Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import type { ProfileReview } from '../../shared/ipc/views.ts';
import { useSay } from '../store/wizard-context.tsx';
import { ConfirmDialog } from './confirm-dialog.tsx';
import { isDialled } from '../../shared/profile/kind.ts';

export interface UndoDialogProps {
  open: boolean;
  name: string;
  kind: ProfileReview['kind'];
  onUndo: (hangUp: boolean) => void;
  onClose: () => void;
}

export function UndoDialog({ open, name, kind, onUndo, onClose }: UndoDialogProps) {
  const say = useSay();
  const [hangUp, setHangUp] = useState(false);
  return (
    <ConfirmDialog
      open={open}
      title={say('installed.confirmTitle', { name })}
      confirm={say('installed.confirm')}
      onConfirm={() => {
        onUndo(hangUp);
      }}
      onClose={onClose}
    >
      <p>{say('installed.confirmText')}</p>
      {/* What nobody dials has nothing that could be in use. */}
      {isDialled[kind] && (
        <Checkbox
          label={say('installed.hangUp')}
          checked={hangUp}
          onChange={(_, { checked }) => {
            setHangUp(checked === true);
          }}
        />
      )}
    </ConfirmDialog>
  );
}
