/** What else can be done with a connection than its line's one action. */
import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons';
import type { InstalledProfile } from '../../../shared/ipc/views.ts';
import { isDialled } from '../../../shared/profile/kind.ts';
import { foreign } from '../../../shared/text/foreign.ts';
import type { HomeRow } from '../../steps/home-row.ts';
import { useActions, useBusy, useLanguage, useSay } from '../../store/wizard-context.tsx';

export function ConnectionMenu(props: MenuProps) {
  const { profile, row, use, dialled, id, open, onDetails, onRemove } = props;
  const say = useSay();
  const language = useLanguage();
  const busy = useBusy();
  const { askDoctor, verify, pause, connectOne, disconnectOne } = useActions();
  const { name, kind, paused } = profile;
  return (
    // Inline: outside of the page's landmarks, a screen reader would not know where it is.
    <Menu inline>
      <MenuTrigger disableButtonEnhancement>
        <Button
          id={id}
          appearance="subtle"
          icon={<MoreHorizontalRegular />}
          aria-label={`${say('home.more')}: ${foreign(language, name)}`}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem disabled={busy} onClick={() => void verify(profile.id)}>
            {say('installed.verify')}
          </MenuItem>
          {use === 'inUse' && row.action !== null && row.action !== 'disconnect' && (
            <MenuItem disabled={busy} onClick={() => void disconnectOne(profile.id)}>
              {say('home.do.disconnect')}
            </MenuItem>
          )}
          <MenuItem onClick={onDetails}>{say(open ? 'home.hideDetails' : 'home.details')}</MenuItem>
          {row.action === 'newFile' && isDialled[kind] && (
            <MenuItem disabled={busy || dialled} onClick={() => void connectOne(profile.id)}>
              {say('home.do.connect')}
            </MenuItem>
          )}
          <MenuItem disabled={busy} onClick={() => void askDoctor(profile.id, name, null)}>
            {say('doctorPage.open')}
          </MenuItem>
          {!isDialled[kind] && (
            <MenuItem disabled={busy} onClick={() => void pause(profile.id, !paused)}>
              {say(paused ? 'installed.resume' : 'installed.pause')}
            </MenuItem>
          )}
          <MenuItem disabled={busy} onClick={onRemove}>
            {say('installed.undo')}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

interface MenuProps {
  profile: InstalledProfile;
  row: HomeRow;
  use: 'inUse' | 'free' | 'unknown';
  /** Windows connects it just now. */
  dialled: boolean;
  /** Of its button, to which the focus comes back. */
  id: string;
  /** The details are shown. */
  open: boolean;
  onDetails: () => void;
  onRemove: () => void;
}
