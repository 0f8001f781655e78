/** What main tells the window, over Electron's channel of the same name. The session has checked its shape. */
import type { WebContents } from 'electron';
import type { Send } from '../wizard/checked-send.ts';

type Target = Pick<WebContents, 'send' | 'isDestroyed'>;

/** An event that has no window any more is dropped. */
export function sendTo(target: () => Target | null): Send {
  return (event, payload) => {
    const contents = target();
    if (contents !== null && !contents.isDestroyed()) contents.send(event, payload);
  };
}
