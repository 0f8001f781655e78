import { Link as TextButton } from '@fluentui/react-components';
import { OpenRegular } from '@fluentui/react-icons';
import type { RequestOf } from '../../shared/ipc/channels.ts';
import { useActions, useSay } from '../store/wizard-context.tsx';

/** A page of the fixed map. A button, because the window goes nowhere: main opens it in the person's browser. */
export function ReadMore({ link }: RequestOf<'link.open'>) {
  const say = useSay();
  const { openLink } = useActions();
  return (
    <TextButton as="button" inline onClick={() => void openLink(link)}>
      {say('link.open', { title: say(`link.${link}`) })}{' '}
      <OpenRegular aria-hidden className="rw-link-symbol" />
    </TextButton>
  );
}
