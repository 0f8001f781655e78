/** The program's name, on every screen whether this is only a demo PC (D32), and the menu. */
import { BeakerRegular } from '@fluentui/react-icons';
import { windowsName } from '../../shared/text/windows-name.ts';
import { useSay, useWizard } from '../store/wizard-context.tsx';
import { HeaderMenu } from './header-menu.tsx';
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
      <div className="rw-header-more">
        {app?.simulated === true && (
          <p className="rw-demo">
            <BeakerRegular aria-hidden />
            <span>{say('wizard.demo', { windows: windowsName(app.windows) })}</span>
          </p>
        )}
        <HeaderMenu />
      </div>
    </header>
  );
}
