import { Link as TextButton } from '@fluentui/react-components';
import { OpenRegular } from '@fluentui/react-icons';
import type { Link } from '../../shared/ipc/links.ts';
import { useActions, useSay } from '../store/wizard-context.tsx';

/** A page of the fixed map. A button, because the window goes nowhere: main opens it in the person's browser. */
export function ReadMore({ link }: { link: Link }) {
  const say = useSay();
  const { openLink } = useActions();
  return (
    <TextButton as="button" inline onClick={() => void openLink(link)}>
      {say(`link.${link}`)} <OpenRegular aria-hidden className="rw-link-symbol" />
    </TextButton>
  );
}
