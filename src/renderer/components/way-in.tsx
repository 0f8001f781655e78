import { ChevronRightRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useBusy } from '../store/wizard-context.tsx';

/** A whole row as one button: symbol, what it is, what it is for. */
export function WayIn({ icon, title, text, onClick }: WayInProps) {
  const busy = useBusy();
  return (
    <button type="button" className="rw-way-in" aria-disabled={busy} onClick={onClick}>
      <span className="rw-way-in-icon" aria-hidden>
        {icon}
      </span>
      <span className="rw-way-in-words">
        <span className="rw-way-in-title">{title}</span>
        <span className="rw-way-in-text">{text}</span>
      </span>
      <ChevronRightRegular className="rw-way-in-more" aria-hidden />
    </button>
  );
}

interface WayInProps {
  icon: ReactNode;
  title: string;
  text: string;
  onClick: () => void;
}
