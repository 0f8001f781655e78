/** One thing: its name, what is there, what will be there, and on request the command. */
import { changeLines, commandKind, shortCommand } from '../../shared/report/value-text.ts';
import type { ReportStep } from '../../shared/report/result-plan.ts';
import { say as sayIn, sayCode } from '../../shared/text/text.ts';
import { useLanguage, useSay } from '../store/wizard-context.tsx';

type Item = ReportStep['items'][number];

export function ChangeItem({ item, commands }: { item: Item; commands: boolean }) {
  const say = useSay();
  const language = useLanguage();
  const { name, before, after, beforeKnown, irreversible, command } = item;
  const known = beforeKnown ? before : sayIn(language, 'plan.notReadable');
  const kind = commandKind(command ?? '');
  return (
    <div className="rw-item">
      {name !== '' && <p className="rw-item-name">{name}</p>}
      <pre className="rw-lines">{changeLines(language, known, after).join('\n')}</pre>
      {irreversible !== null && (
        <p className="rw-irreversible">
          {say('planPage.irreversible', { why: sayCode(language, 'code', irreversible) })}
        </p>
      )}
      {commands && command !== null && kind !== null && (
        <>
          <p className="rw-command-label">
            {kind === 'command' ? say('planPage.command') : sayIn(language, 'plan.file')}
          </p>
          <pre className="rw-command" tabIndex={0}>
            {shortCommand(command).replace(/^# /, '')}
          </pre>
        </>
      )}
    </div>
  );
}
