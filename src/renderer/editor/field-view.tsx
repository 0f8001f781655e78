/** A field of the schema as a part of the form. */
import { assertNever } from '../steps/assert-never.ts';
import { BytesField } from './bytes-field.tsx';
import { ChoiceField, FlagField, SeveralField } from './choice-field.tsx';
import { ConstantField } from './constant-field.tsx';
import type { FieldProps } from './field-props.ts';
import { GroupField } from './group-field.tsx';
import { HumanField } from './human-field.tsx';
import { ListField } from './list-field.tsx';
import { NumberField } from './number-field.tsx';
import type { Field } from './schema-fields.ts';
import { TextField } from './text-field.tsx';
import { VariantsField } from './variants-field.tsx';

export function FieldView({ field, ...rest }: FieldProps<Field>) {
  switch (field.kind) {
    case 'constant':
      return <ConstantField field={field} {...rest} />;
    case 'text':
      return <TextField field={field} {...rest} />;
    case 'integer':
      return <NumberField field={field} {...rest} />;
    case 'flag':
      return <FlagField field={field} {...rest} />;
    case 'choice':
      return <ChoiceField field={field} {...rest} />;
    case 'several':
      return <SeveralField field={field} {...rest} />;
    case 'human':
      return <HumanField field={field} {...rest} />;
    case 'bytes':
      return <BytesField field={field} {...rest} />;
    case 'list':
      return <ListField field={field} {...rest} Inner={FieldView} />;
    case 'group':
      return <GroupField field={field} {...rest} Inner={FieldView} />;
    case 'variants':
      return <VariantsField field={field} {...rest} Inner={FieldView} />;
    default:
      return assertNever(field);
  }
}
