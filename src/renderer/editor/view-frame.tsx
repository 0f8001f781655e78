import type { ReactNode } from 'react';

/** The right side of the editor; its heading takes the focus when the part is opened. */
export function ViewFrame({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="rw-card rw-view" aria-labelledby="editor-section">
      <h2 className="rw-card-title" id="editor-section" tabIndex={-1}>
        {title}
      </h2>
      <div className="rw-stack">{children}</div>
    </section>
  );
}
