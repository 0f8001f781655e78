import { useLanguage } from '../store/wizard-context.tsx';
import { Notice } from '../components/notice.tsx';
import type { Draft } from './draft.ts';
import { useSayEditor } from './editor-context.tsx';
import { labelOf } from './field-words.ts';
import { secretsIn } from './secrets.ts';

/** A secret in the profile is no secret to whoever has the file. */
export function SecretsWarning({ draft }: { draft: Draft }) {
  const say = useSayEditor();
  const language = useLanguage();
  const found = secretsIn(draft);
  if (found.length === 0) return null;
  const list = new Intl.ListFormat(language);
  const fields = list.format(found.map((path) => labelOf(language, path)));
  return (
    <Notice tone="warning" role="group" title={say('editor.secrets')}>
      <p>{say('editor.secretsText', { fields })}</p>
    </Notice>
  );
}
