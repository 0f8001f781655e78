/** Text of a profile, a certificate, a server or a file name (D38): quoted, kept apart from the words around, cut by its place. */
import { visible } from '../../shared/profile/foreign-text.ts';
import { foreign } from '../../shared/text/foreign.ts';
import { useLanguage } from '../store/wizard-context.tsx';

export function Foreign({ text }: { text: string }) {
  const language = useLanguage();
  return <bdi className="rw-foreign">{foreign(language, text)}</bdi>;
}

/** The one foreign text of several lines, terms of use: each line by itself, in a box that scrolls. */
export function ForeignLines({ label, text }: { label: string; text: string }) {
  return (
    <div className="rw-foreign-lines" tabIndex={0} role="group" aria-label={label}>
      {text.split(/\r?\n/).map((line, index) => (
        <p key={index}>
          <bdi>{visible(line)}</bdi>
        </p>
      ))}
    </div>
  );
}
