/** The program's name, and on every screen whether this is only a demo PC (D32). */
import { BeakerRegular } from '@fluentui/react-icons';
import { useSay, useWizard } from '../store/wizard-context.tsx';
import { Mark } from './mark.tsx';

export function Header() {
  const say = useSay();
  const app = useWizard((state) => state.app);
  return (
    <header className="rw-header">
      <div className="rw-header-name">
        <Mark />
        <span>{say('wizard.name')}</span>
      </div>
      {app?.simulated === true && (
        <p className="rw-demo">
          <BeakerRegular aria-hidden />
          <span>{say('wizard.demo', { windows: app.windows })}</span>
        </p>
      )}
    </header>
  );
}
