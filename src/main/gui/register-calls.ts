/** Electron's side of the table: one `ipcMain.handle` per channel, and what Electron knows about the caller (checklist 17). */
import type { IpcMain, IpcMainInvokeEvent, WebContents } from 'electron';
import { channelNames } from '../../shared/ipc/channels.ts';
import type { Handle, Sender } from '../wizard/handle.ts';

/** @param ours the window's contents, or null while there is none. */
export function registerCalls(
  ipcMain: Pick<IpcMain, 'handle'>,
  ours: () => Pick<WebContents, 'id'> | null,
  handle: Handle,
): void {
  for (const channel of channelNames) {
    ipcMain.handle(channel, (event, ...given: unknown[]) =>
      // The table knows one value per call; more is another shape.
      handle(channel, senderOf(event, ours()), given.length === 1 ? given[0] : undefined),
    );
  }
}

function senderOf(
  { sender, senderFrame }: IpcMainInvokeEvent,
  ours: Pick<WebContents, 'id'> | null,
): Sender {
  // Null for a frame that is gone or has navigated since: nobody who could be asked who he is.
  if (senderFrame === null) return { origin: null, isTopFrame: false, isOurWindow: false };
  return {
    origin: senderFrame.origin,
    isTopFrame: senderFrame.parent === null && senderFrame === sender.mainFrame,
    isOurWindow: ours !== null && sender.id === ours.id,
  };
}
