/** The program's name, and on every screen whether this is only a demo PC (D32). */
import { BeakerRegular } from '@fluentui/react-icons';
import mark from '../../../assets/icon.svg';
import { useSay, useWizard } from '../store/wizard-context.tsx';

export function Header() {
  const say = useSay();
  const app = useWizard((state) => state.app);
  return (
    <header className="rw-header">
      <div className="rw-header-name">
        <img src={mark} alt="" className="rw-header-mark" width={24} height={24} />
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
