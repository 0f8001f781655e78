/** Asks before a profile is removed. A connection that is in use is ended only when the person says so (D24). */
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
  /** Whether it is connected now; where that is not known, a box asks what to do then. */
  use?: 'inUse' | 'free' | 'unknown';
  onUndo: (hangUp: boolean) => void;
  onClose: () => void;
}

export function UndoDialog({
  open,
  name,
  kind,
  use = 'unknown',
  onUndo,
  onClose,
}: UndoDialogProps) {
  const say = useSay();
  const [hangUp, setHangUp] = useState(false);
  const inUse = use === 'inUse';
  return (
    <ConfirmDialog
      open={open}
      title={say('installed.confirmTitle', { name })}
      confirm={say(inUse ? 'home.disconnectAndRemove' : 'installed.confirm')}
      onConfirm={() => {
        onUndo(inUse || hangUp);
      }}
      onClose={onClose}
    >
      {inUse && <p>{say('home.removeInUse')}</p>}
      <p>{say('installed.confirmText')}</p>
      {/* What nobody dials has nothing that could be in use. */}
      {isDialled[kind] && use === 'unknown' && (
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
