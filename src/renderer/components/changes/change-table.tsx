/** Before and after, by the labels of Windows: of a plan's change, or of what is not as it was set up. */
import { Fragment, type ReactNode } from 'react';
import type { ChangeRow } from '../../../shared/report/change-rows.ts';
import { useSay } from '../../store/wizard-context.tsx';

export interface ChangedThing {
  readonly key: string;
  /** What a person calls it. */
  readonly name: string;
  readonly rows: readonly ChangeRow[];
  /** Said below its rows. */
  readonly more?: ReactNode;
}

export function ChangeTable({ things, label, after = 'changes.after' }: ChangeTableProps) {
  const say = useSay();
  return (
    <table className="rw-changes" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{say('changes.what')}</th>
          <th scope="col">{say('changes.now')}</th>
          <th scope="col">{say(after)}</th>
        </tr>
      </thead>
      <tbody>
        {things.map((thing) => (
          <ThingRows key={thing.key} thing={thing} after={say(after)} />
        ))}
      </tbody>
    </table>
  );
}

interface ChangeTableProps {
  things: readonly ChangedThing[];
  label: string;
  after?: 'changes.after' | 'changes.asSetUp';
}

function ThingRows({ thing: { name, rows, more }, after }: { thing: ChangedThing; after: string }) {
  const say = useSay();
  // A thing without fields is its own row; one with fields is a heading for them.
  const isHeading = rows[0]?.label !== '';
  return (
    <Fragment>
      {isHeading && (
        <tr className="rw-changes-thing">
          <th colSpan={3}>{name}</th>
        </tr>
      )}
      {rows.map((row) => (
        <tr key={row.label}>
          <th scope="row">{row.label === '' ? name : row.label}</th>
          <Side head={say('changes.now')} text={row.before} />
          <Side head={after} text={row.after} />
        </tr>
      ))}
      {more !== undefined && (
        <tr>
          <td colSpan={3}>{more}</td>
        </tr>
      )}
    </Fragment>
  );
}

/** In a narrow window each side says itself which one it is. */
function Side({ head, text }: { head: string; text: string | null }) {
  const say = useSay();
  return (
    <td data-head={head}>
      {text ?? (
        <>
          <span aria-hidden>–</span>
          <span className="rw-unseen">{say('plan.absent')}</span>
        </>
      )}
    </td>
  );
}
