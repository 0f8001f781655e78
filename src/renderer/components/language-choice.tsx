import { useId } from 'react';
import { languages } from '../../shared/text/languages.ts';
import { useActions, useLanguage, useSay } from '../store/wizard-context.tsx';

/** Each language by its own name, so that it is found by those who read no other. */
const names: Readonly<Record<string, string>> = {
  en: 'English',
  nl: 'Nederlands',
  de: 'Deutsch',
};

export function LanguageChoice() {
  const say = useSay();
  const id = useId();
  const language = useLanguage();
  const { setLanguage } = useActions();
  return (
    <span className="rw-language">
      <label htmlFor={id}>{say('start.language')}</label>
      <select id={id} value={language} onChange={(event) => void setLanguage(event.target.value)}>
        {languages.map((each) => (
          <option key={each} value={each} lang={each}>
            {names[each] ?? each}
          </option>
        ))}
      </select>
    </span>
  );
}
