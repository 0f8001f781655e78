/** One field in its place: its name, its explanation, and what is wrong with it. */
import { Field, type FieldProps as FluentField } from '@fluentui/react-components';
import type { Path } from './draft.ts';
import { useProblems } from './editor-context.tsx';
import { Place } from './place.tsx';
import { problemText } from './problem-texts.tsx';

export interface FieldFrameProps {
  at: Path;
  /** Null where the control carries its own. */
  label: string | null;
  hint: string | null;
  required?: boolean;
  /** What is wrong further in is told here too: no part of it tells it. */
  whole?: boolean;
  /** One control: Fluent gives it id and ARIA. */
  children: FluentField['children'];
}

const noParts: readonly Path[] = [];

export function FieldFrame(props: FieldFrameProps) {
  const { at, label, hint, required = false, whole = false, children } = props;
  const problem = problemText(useProblems(at, whole ? noParts : null));
  return (
    <Place at={at}>
      <Field label={label} hint={hint} validationMessage={problem} required={required}>
        {children}
      </Field>
    </Place>
  );
}
