import type { Path } from './draft.ts';
import type { Field } from './schema-fields.ts';

/** What every part of the form is given. Apart from the parts, which are made of each other. */
export interface FieldProps<F extends Field> {
  field: F;
  at: Path;
  /** In the place of the field's own: a row is called by its number. */
  label?: string;
  /** An object that goes when its last value goes. */
  pruned?: Path | null;
}
