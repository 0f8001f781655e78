/** The session of the window: no permission of any kind, and no request but for our own files (checklist 1, 5, 15). */
import type { Session } from 'electron';
import { isOurAddress } from './app-origin.ts';

type Guarded = Pick<
  Session,
  | 'setPermissionRequestHandler'
  | 'setPermissionCheckHandler'
  | 'setDevicePermissionHandler'
  | 'setDisplayMediaRequestHandler'
  | 'setSpellCheckerEnabled'
  | 'on'
> & { webRequest: Pick<Session['webRequest'], 'onBeforeRequest'> };

export function guardSession(session: Guarded): void {
  // Asked and checked are two ways: some features only check (MediaDevices.enumerateDevices, clipboard).
  session.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(false);
  });
  session.setPermissionCheckHandler(() => false);
  // HID, serial and USB devices.
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => {
    answer(null);
  });
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event) => {
    event.preventDefault();
  });
  // Nothing leaves this PC from the window, whatever a page or Chromium itself would like to load (D35).
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !isOurAddress(details.url) });
  });
}
