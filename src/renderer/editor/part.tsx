import { useId, type ReactNode } from 'react';
import type { Path } from './draft.ts';
import { useProblems } from './editor-context.tsx';
import { Place } from './place.tsx';
import { ProblemTexts } from './problem-texts.tsx';

/** A group with its name, its explanation and whatever is wrong with it as a whole. */
export function Part({ at, title, help, parts, children }: PartProps) {
  const id = useId();
  const problems = useProblems(at, parts);
  return (
    <Place at={at}>
      <div role="group" aria-labelledby={id} aria-describedby={`${id}-help`} className="rw-part">
        <p className="rw-part-title" id={id}>
          {title}
        </p>
        <p className="rw-part-help" id={`${id}-help`}>
          {help}
        </p>
        <ProblemTexts problems={problems} />
        {children}
      </div>
    </Place>
  );
}

interface PartProps {
  at: Path;
  title: string;
  help: string;
  /** Places that tell their problems themselves. */
  parts: readonly Path[];
  children: ReactNode;
}
