/** What a change writes: each thing with its name, what is there and what will be there; and the commands, on request. */
import { changeRows } from '../../../shared/report/change-rows.ts';
import type { ReportStep } from '../../../shared/report/result-plan.ts';
import { commandKind, shortCommand } from '../../../shared/report/value-text.ts';
import { say, sayCode } from '../../../shared/text/text.ts';
import type { Language } from '../../../shared/text/languages.ts';
import { firstOf } from '../../steps/plan-view.ts';
import { useLanguage, useSay } from '../../store/wizard-context.tsx';
import { ChangeTable, type ChangedThing } from './change-table.tsx';

type Item = ReportStep['items'][number];
const shownItems = 5;

/** One table for all things of the change: what it is, now, after. */
export function ChangeItems({ change }: { change: ReportStep }) {
  const say = useSay();
  const language = useLanguage();
  const { shown, rest } = firstOf(changingItems(change), shownItems);
  const things = (items: Item[]) => items.map((item) => thingOf(language, item, change.title));
  return (
    <>
      <ChangeTable things={things(shown)} label={change.title} />
      {rest.length > 0 && (
        <details className="rw-details">
          <summary>{say('wizard.more', { count: rest.length })}</summary>
          <ChangeTable things={things(rest)} label={change.title} />
        </details>
      )}
    </>
  );
}

function thingOf(language: Language, item: Item, title: string): ChangedThing {
  const { key, name, before, after, beforeKnown, irreversible } = item;
  const known = beforeKnown ? before : say(language, 'plan.notReadable');
  const thing = {
    key,
    name: name === '' ? title : name,
    rows: changeRows(language, known, after, { key }),
  };
  if (irreversible === null) return thing;
  const why = sayCode(language, 'code', irreversible);
  const words = say(language, 'planPage.irreversible', { why });
  return { ...thing, more: <span className="rw-irreversible">{words}</span> };
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
