import { Spinner } from '@fluentui/react-components';
import { useSay } from '../store/wizard-context.tsx';

/** Until main has answered, or the next page's code is there. */
export function Loading() {
  const say = useSay();
  return (
    <div className="rw-loading">
      <Spinner label={say('wizard.loading')} />
    </div>
  );
}
