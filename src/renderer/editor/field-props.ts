import type { ReactElement } from 'react';
import type { Path } from './draft.ts';
import type { Field } from './schema-fields.ts';

/** What every part of the form is given. */
export interface FieldProps<F extends Field> {
  field: F;
  at: Path;
  /** In the place of the field's own: a row is called by its number. */
  label?: string;
  /** An object that goes when its last value goes. */
  pruned?: Path | null;
}

/** A field that holds fields is handed what shows those: field-view.tsx knows it already, so it cannot know field-view.tsx. */
export interface HolderProps<F extends Field> extends FieldProps<F> {
  Inner: (props: FieldProps<Field>) => ReactElement;
}
