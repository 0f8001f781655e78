import { useSay } from '../../store/wizard-context.tsx';
import { ConfirmDialog } from '../confirm-dialog.tsx';

/** Windows is restarted only after this yes, and never forced. */
export function RestartDialog({ open, onRestart, onClose }: RestartDialogProps) {
  const say = useSay();
  return (
    <ConfirmDialog
      open={open}
      title={say('restart.title')}
      confirm={say('restart.confirm')}
      onConfirm={onRestart}
      onClose={onClose}
    >
      <p>{say('restart.text')}</p>
    </ConfirmDialog>
  );
}

interface RestartDialogProps {
  open: boolean;
  onRestart: () => void;
  onClose: () => void;
}
