/** The way as it stands at the end, coloured by what the server check has measured. */
import type { Picture } from '../../../shared/ipc/views.ts';
import type { ServerCheckView } from '../../../shared/server-check/view.ts';
import { measuredWords } from '../../steps/measured-words.ts';
import { hopsOfView, wayStates } from '../../steps/server-check.ts';
import { useLanguage, useSay } from '../../store/wizard-context.tsx';
import { WayPicture } from '../way-picture.tsx';

export function CheckedWay({ picture, checked }: CheckedWayProps) {
  const say = useSay();
  const language = useLanguage();
  if (checked === null) return <WayPicture picture={picture} />;
  const hops = hopsOfView(checked);
  return (
    <>
      <WayPicture
        picture={picture}
        states={wayStates(hops)}
        measured={measuredWords(language, hops)}
      />
      <p className="rw-quiet rw-way-words">
        {say('resultPage.checked', { summary: checked.summary })}
      </p>
    </>
  );
}

interface CheckedWayProps {
  picture: Picture;
  checked: ServerCheckView | null;
}
