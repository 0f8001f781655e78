/**
 * The one dialog of the window: a question before something is taken away. The browser's own keeps the focus inside and gives it back.
 */
import { Button, useUncontrolledFocus } from '@fluentui/react-components';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useSay } from '../store/wizard-context.tsx';

export interface ConfirmDialogProps {
  open: boolean;
  title: string;
  confirm: string;
  children: ReactNode;
  onConfirm: () => void;
  onClose: () => void;
}

export function ConfirmDialog(props: ConfirmDialogProps) {
  const { open, title, confirm, children, onConfirm, onClose } = props;
  const say = useSay();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  // Fluent's menus lead Tab themselves, and would stop it at the last button: here the browser leads it, round and round.
  const focus = useUncontrolledFocus();
  useEffect(() => {
    if (open && dialog.current?.open === false) {
      dialog.current.showModal();
      // Who presses Enter before reading takes nothing away. A long question is still read from its beginning.
      const cancel = dialog.current.querySelector<HTMLElement>('.rw-dialog-buttons button');
      cancel?.focus({ preventScroll: true });
      dialog.current.scrollTop = 0;
    }
    // Closed, not taken out of the page: only then the focus goes back to the button that opened it.
    if (!open) dialog.current?.close();
  }, [open]);
  return (
    <dialog
      {...focus}
      className="rw-dialog"
      role="alertdialog"
      aria-labelledby={id}
      ref={dialog}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 className="rw-dialog-title" id={id}>
        {title}
      </h2>
      {children}
      <div className="rw-dialog-buttons">
        <Button onClick={onClose}>{say('wizard.cancel')}</Button>
        <Button
          appearance="primary"
          onClick={() => {
            onClose();
            onConfirm();
          }}
        >
          {confirm}
        </Button>
      </div>
    </dialog>
  );
}
