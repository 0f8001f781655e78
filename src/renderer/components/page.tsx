/** One step's page: its heading takes the focus, its buttons stand at the bottom of the window. */
import { useEffect, useRef, type ReactNode } from 'react';
import { useSay } from '../store/wizard-context.tsx';

export interface PageProps {
  title: string;
  lead?: string | undefined;
  children?: ReactNode;
  /** What must be confirmed: above the buttons, where nothing can scroll it away. */
  decisions?: ReactNode;
  /** The way back, on the left. */
  back?: ReactNode;
  /** The way on, on the right; the main button last. */
  actions?: ReactNode;
}

export function Page({ title, lead, children, decisions, back, actions }: PageProps) {
  const say = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, []);
  useEffect(() => {
    document.title = `${title} – ${say('wizard.name')}`;
  }, [title, say]);
  return (
    <>
      <h1 className="rw-title" title={title} tabIndex={-1} ref={heading}>
        {title}
      </h1>
      {lead !== undefined && <p className="rw-lead">{lead}</p>}
      <div className="rw-content">{children}</div>
      {(back !== undefined || actions !== undefined) && (
        <div className="rw-bar">
          <div className="rw-bar-inner">
            {Boolean(decisions) && <div className="rw-decide">{decisions}</div>}
            <div className="rw-bar-back">{back}</div>
            <div className="rw-bar-on">{actions}</div>
          </div>
        </div>
      )}
    </>
  );
}
