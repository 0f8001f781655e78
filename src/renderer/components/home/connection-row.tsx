/** One connection: its state in words and a sign, its one action, and what else can be done with it. */
import { Button } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { InstalledProfile, VerificationView } from '../../../shared/ipc/views.ts';
import { foreign } from '../../../shared/text/foreign.ts';
import type { HomeRow, RowAction } from '../../steps/home-row.ts';
import {
  useActions,
  useBusy,
  useLanguage,
  useSay,
  useWizard,
} from '../../store/wizard-context.tsx';
import { DialWait } from '../dial-wait.tsx';
import { DriftReport } from '../drift-report.tsx';
import { Foreign } from '../foreign.tsx';
import { UndoDialog } from '../undo-dialog.tsx';
import { ConnectionDetails } from './connection-details.tsx';
import { ConnectionMenu } from './connection-menu.tsx';
import { RestartDialog } from './restart-dialog.tsx';
import { RowSign, RowWords } from './row-words.tsx';

export interface ConnectionRowProps {
  profile: InstalledProfile;
  row: HomeRow;
  verification: VerificationView | null;
  /** Whether it is up: removing disconnects first. */
  use: 'inUse' | 'free' | 'unknown';
  /** The account and its policies allow a restart by this window. */
  mayRestart: boolean;
  /** The first of the list that offers to connect. */
  primary: boolean;
}

type Asking = 'remove' | 'restart' | null;

export function ConnectionRow(props: ConnectionRowProps) {
  const { profile, row, verification, use, mayRestart, primary } = props;
  const id = useId();
  const [asking, setAsking] = useState<Asking>(null);
  const [open, setOpen] = useState(false);
  const { undo, restartWindows } = useActions();
  const dialling = useWizard((state) => state.dialling);
  const ownDial = dialling?.id === profile.id ? dialling : null;
  const { name, kind, server } = profile;
  // What changed stands below then, with the way to put it right.
  const { drift = [], notInForce = [] } = verification ?? {};
  const isFound = drift.length + notInForce.length > 0;
  const isOffered = row.action === 'restart' ? mayRestart : row.action !== 'seeChanges' || !isFound;
  const isOpen = open || verification !== null || ownDial !== null;
  return (
    <li className="rw-connection">
      <div className="rw-connection-line">
        <RowSign row={row} />
        <div className="rw-connection-name">
          <h2 className="rw-row-title" id={id}>
            <Foreign text={name} />
          </h2>
          <RowWords row={row} server={server} />
        </div>
        <ActionButton
          id={`${id}-do`}
          dialled={ownDial !== null}
          profile={profile}
          action={isOffered ? row.action : null}
          primary={primary}
          onRestart={() => {
            setAsking('restart');
          }}
        />
        <ConnectionMenu
          profile={profile}
          dialled={ownDial !== null}
          row={row}
          use={use}
          id={`${id}-more`}
          open={open}
          onDetails={() => {
            setOpen(!open);
          }}
          onRemove={() => {
            setAsking('remove');
          }}
        />
      </div>
      {isOpen && (
        <div className="rw-connection-inside">
          {ownDial !== null && (
            <DialWait
              dialling={ownDial}
              onGiveUp={() => {
                const pressed = document.getElementById(`${id}-do`);
                (pressed ?? document.getElementById(`${id}-more`))?.focus();
              }}
            />
          )}
          {verification !== null && <DriftReport verification={verification} primary={primary} />}
          {open && <ConnectionDetails profile={profile} />}
        </div>
      )}
      <UndoDialog
        open={asking === 'remove'}
        name={name}
        kind={kind}
        use={use}
        onUndo={(hangUp) => void undo(profile.id, hangUp)}
        onClose={() => {
          setAsking(null);
          // The menu that asked is gone: back to its button.
          document.getElementById(`${id}-more`)?.focus();
        }}
      />
      <RestartDialog
        open={asking === 'restart'}
        onRestart={() => void restartWindows()}
        onClose={() => {
          setAsking(null);
        }}
      />
    </li>
  );
}

function ActionButton({ id, profile, action, dialled, primary, onRestart }: ActionButtonProps) {
  const say = useSay();
  const language = useLanguage();
  const busy = useBusy();
  const { verify, pause, undo, connectOne, disconnectOne, chooseProfile } = useActions();
  if (action === null) return null;
  const does: Record<RowAction, () => void> = {
    connect: () => void connectOne(profile.id),
    disconnect: () => void disconnectOne(profile.id),
    resume: () => void pause(profile.id, false),
    seeChanges: () => void verify(profile.id),
    tryAgain: () => void undo(profile.id, false),
    restart: onRestart,
    newFile: () => void chooseProfile(),
  };
  return (
    <Button
      id={id}
      appearance={primary ? 'primary' : 'secondary'}
      disabledFocusable={busy || dialled}
      aria-label={`${say(`home.do.${action}`)}: ${foreign(language, profile.name)}`}
      onClick={does[action]}
    >
      {say(`home.do.${action}`)}
    </Button>
  );
}

interface ActionButtonProps {
  id: string;
  /** Windows connects it just now. */
  dialled: boolean;
  profile: InstalledProfile;
  action: RowAction | null;
  primary: boolean;
  onRestart: () => void;
}
