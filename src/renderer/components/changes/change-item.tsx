/** What a change writes: each thing with its name, what is there and what will be there; and the commands, on request. */
import type { ReportStep } from '../../../shared/report/result-plan.ts';
import { changeLines, commandKind, shortCommand } from '../../../shared/report/value-text.ts';
import { say as sayIn, sayCode } from '../../../shared/text/text.ts';
import { firstOf } from '../../steps/plan-view.ts';
import { useLanguage, useSay } from '../../store/wizard-context.tsx';

type Item = ReportStep['items'][number];
const shownItems = 5;

export function ChangeItems({ change }: { change: ReportStep }) {
  const say = useSay();
  const { shown, rest } = firstOf(changingItems(change), shownItems);
  return (
    <div className="rw-items">
      {shown.map((item) => (
        <ChangeItem key={item.key} item={item} />
      ))}
      {rest.length > 0 && (
        <details className="rw-details">
          <summary>{say('wizard.more', { count: rest.length })}</summary>
          {rest.map((item) => (
            <ChangeItem key={item.key} item={item} />
          ))}
        </details>
      )}
    </div>
  );
}

/** The exact commands, secrets masked; a file that is written is not a command, and is called so (D42). */
export function Commands({ change }: { change: ReportStep }) {
  const say = useSay();
  const commands = changingItems(change)
    .flatMap(({ command }) => command ?? [])
    .filter((each) => commandKind(each) !== null);
  if (commands.length === 0) return null;
  return (
    <details className="rw-details">
      <summary>{say('changes.command', { count: commands.length })}</summary>
      <pre className="rw-command" tabIndex={0}>
        {commands.map(shortCommand).join('\n')}
      </pre>
    </details>
  );
}

function changingItems({ items }: ReportStep): Item[] {
  return items.filter((item) => item.action !== 'none');
}

function ChangeItem({ item }: { item: Item }) {
  const say = useSay();
  const language = useLanguage();
  const { name, before, after, beforeKnown, irreversible } = item;
  const known = beforeKnown ? before : sayIn(language, 'plan.notReadable');
  return (
    <div className="rw-item">
      {name !== '' && <p className="rw-item-name">{name}</p>}
      <pre className="rw-lines">{changeLines(language, known, after).join('\n')}</pre>
      {irreversible !== null && (
        <p className="rw-irreversible">
          {say('planPage.irreversible', { why: sayCode(language, 'code', irreversible) })}
        </p>
      )}
    </div>
  );
}
