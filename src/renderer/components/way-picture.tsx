/** PC – router – Internet – router – server – what is behind it, drawn from the profile; coloured by what was measured. */
import { LockClosedFilled } from '@fluentui/react-icons';
import type { Picture } from '../../shared/ipc/views.ts';
import { useLanguage, useSay } from '../store/wizard-context.tsx';
import type { WayPart, WayState } from '../steps/way.ts';
import { hopsOf, sentenceOf } from './way-hops.ts';
import { WayHop } from './way-hop.tsx';

export interface WayPictureProps {
  picture: Picture;
  states?: Readonly<Partial<Record<WayPart, WayState>>>;
  /** What was measured, in words, for those who do not see it. */
  measured?: string;
}

/** One cell for each hop: a label wraps in its own cell, so that no two can overlap at any length. */
export function WayPicture({ picture, states = {}, measured = '' }: WayPictureProps) {
  const say = useSay();
  const language = useLanguage();
  const sentence = sentenceOf(language, picture);
  return (
    <div
      className="rw-way"
      role="img"
      aria-label={[sentence, measured].filter((each) => each !== '').join(' ')}
    >
      <p className="rw-way-lock">
        <LockClosedFilled aria-hidden />
        {say('way.tunnel')}
      </p>
      <div className="rw-way-hops">
        {hopsOf(language, picture).map((hop) => (
          <WayHop key={hop.kind} hop={hop} state={states[hop.kind] ?? 'unknown'} />
        ))}
      </div>
    </div>
  );
}
