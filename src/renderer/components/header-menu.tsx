/** Language, help and about, in the browser's own popover: it closes with Escape and by a click beside it. */
import { MoreHorizontalRegular } from '@fluentui/react-icons';
import { useId } from 'react';
import { useSay, useWizard } from '../store/wizard-context.tsx';
import { LanguageChoice } from './language-choice.tsx';

const parts = ['help', 'keeps', 'about'] as const;

export function HeaderMenu() {
  const say = useSay();
  const id = useId();
  const version = useWizard((state) => state.app?.version ?? '');
  return (
    <>
      <button
        type="button"
        className="rw-menu-button"
        popoverTarget={id}
        aria-label={say('menu.label')}
      >
        <MoreHorizontalRegular aria-hidden />
      </button>
      <div id={id} popover="auto" className="rw-menu" role="dialog" aria-label={say('menu.label')}>
        <LanguageChoice />
        {parts.map((part) => (
          <details key={part} className="rw-details">
            <summary>{say(`menu.${part}`)}</summary>
            <p>{say(`menu.more.${part}`, { version })}</p>
          </details>
        ))}
      </div>
    </>
  );
}
