/** One place of the draft in the form: found by its JSON path, with the notes below it. */
import type { ReactNode } from 'react';
import { jsonPath } from '../../shared/json/json-path.ts';
import type { Path } from './draft.ts';
import { useEditor, useWarnings } from './editor-context.tsx';
import { WarningTexts } from './problem-texts.tsx';

export function Place({ at, children }: { at: Path; children: ReactNode }) {
  const { touch } = useEditor();
  const warnings = useWarnings(at);
  return (
    <div
      className="rw-place"
      data-path={jsonPath(at)}
      onBlur={() => {
        touch(at);
      }}
    >
      {children}
      <WarningTexts warnings={warnings} />
    </div>
  );
}

/** Puts the focus on the first thing at this place that takes it; false when it is not shown. */
export function focusPlace(path: string): boolean {
  for (let at = path; at !== ''; at = at.replace(/(?:\.[^.[\]]*|\[[^\]]*\]|\$)$/, '')) {
    const place = document.querySelector(`[data-path="${CSS.escape(at)}"]`);
    const target = place?.querySelector<HTMLElement>(
      'input:not([type=hidden]), select, textarea, button',
    );
    if (target !== null && target !== undefined) {
      target.focus();
      return true;
    }
  }
  return false;
}
