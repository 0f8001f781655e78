/** Rows that are added, removed and moved; the first one counts most where the order counts. */
import { Button } from '@fluentui/react-components';
import { AddRegular, ArrowDownRegular, ArrowUpRegular, DeleteRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { jsonPath } from '../../shared/json/json-path.ts';
import { useLanguage } from '../store/wizard-context.tsx';
import { addRow, moveRow, removeRow, rowsAt } from './draft.ts';
import { useEditor, useSayEditor } from './editor-context.tsx';
import { helpOf, itemOf, labelOfField } from './field-words.ts';
import type { HolderProps } from './field-props.ts';
import { newRow } from './new-profile.ts';
import { Part } from './part.tsx';
import { focusPlace } from './place.tsx';
import { problemsWithin } from './problems-at.ts';
import type { FieldOf } from './schema-fields.ts';

/** A thousand routes at once would make each keystroke slow. */
const shownAtFirst = 20;

export function ListField({ field, at, Inner }: HolderProps<FieldOf<'list'>>) {
  const language = useLanguage();
  const say = useSayEditor();
  const { state, change } = useEditor();
  const [limit, setLimit] = useState(shownAtFirst);
  const rows = rowsAt(state.draft, at);
  const item = itemOf(language, field.path);
  const faulty = (index: number) =>
    problemsWithin(state.check.problems, jsonPath([...at, index])).length > 0;
  const shown = rows.map((_, index) => index).filter((index) => index < limit || faulty(index));
  const add = () => {
    change((draft) => addRow(draft, at, newRow(draft, field)));
    setLimit(Math.max(limit, rows.length + 1));
    requestAnimationFrame(() => focusPlace(jsonPath([...at, rows.length])));
  };
  return (
    <Part
      at={at}
      title={labelOfField(language, { ...field, required: true })}
      help={helpOf(language, field)}
      parts={shown.map((index) => [...at, index])}
    >
      {rows.length === 0 && <p className="rw-quiet">{say('editor.none')}</p>}
      {shown.map((index) => (
        <Row key={index} field={field} at={at} Inner={Inner} index={index} count={rows.length} />
      ))}
      {shown.length < rows.length && (
        <div>
          <Button
            onClick={() => {
              setLimit(limit + 100);
            }}
          >
            {say('editor.moreRows', { count: rows.length - shown.length })}
          </Button>
        </div>
      )}
      {rows.length < field.maximum && (
        <div>
          <Button icon={<AddRegular />} onClick={add}>
            {say('editor.add', { item })}
          </Button>
        </div>
      )}
    </Part>
  );
}

function Row({ field, at, Inner, index, count }: RowProps) {
  const language = useLanguage();
  const say = useSayEditor();
  const { change } = useEditor();
  const row = say('editor.row', { item: itemOf(language, field.path), number: index + 1 });
  const place = [...at, index];
  const { item } = field;
  const buttons = (
    <div className="rw-row-buttons">
      {count > 1 && (
        <>
          <Button
            appearance="subtle"
            icon={<ArrowUpRegular />}
            aria-label={say('editor.up', { row })}
            disabledFocusable={index === 0}
            onClick={() => {
              change((draft) => moveRow(draft, at, index, -1));
            }}
          />
          <Button
            appearance="subtle"
            icon={<ArrowDownRegular />}
            aria-label={say('editor.down', { row })}
            disabledFocusable={index === count - 1}
            onClick={() => {
              change((draft) => moveRow(draft, at, index, 1));
            }}
          />
        </>
      )}
      <Button
        appearance="subtle"
        icon={<DeleteRegular />}
        aria-label={say('editor.remove', { row })}
        onClick={() => {
          change((draft) => removeRow(draft, at, index, field.required));
          requestAnimationFrame(() => focusPlace(jsonPath(at)));
        }}
      />
    </div>
  );
  if (item.kind !== 'group') {
    return (
      <div className="rw-list-row">
        <Inner field={item} at={place} label={row} />
        {buttons}
      </div>
    );
  }
  return (
    <div className="rw-list-row rw-row-group" role="group" aria-label={row}>
      <div className="rw-row-head">
        <span className="rw-small-title">{row}</span>
        {buttons}
      </div>
      <div className="rw-row-fields" data-path={jsonPath(place)}>
        {item.fields.map((each) => (
          <Inner key={each.name} field={each} at={[...place, each.name]} />
        ))}
      </div>
    </div>
  );
}

interface RowProps extends HolderProps<FieldOf<'list'>> {
  index: number;
  count: number;
}
