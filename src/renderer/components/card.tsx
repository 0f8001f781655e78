import { useId, type ReactNode } from 'react';

/** A part of a page with its own heading. */
export function Card({ title, children, tone }: CardProps) {
  const id = useId();
  return (
    <section className={`rw-card${tone === 'bad' ? ' rw-card-bad' : ''}`} aria-labelledby={id}>
      <h2 className="rw-card-title" id={id}>
        {title}
      </h2>
      {children}
    </section>
  );
}

interface CardProps {
  title: string;
  children: ReactNode;
  tone?: 'bad';
}
