/** What main tells the window: names and shapes of the table. */
import type { WebContents } from 'electron';
import { events } from '../../shared/ipc/progress.ts';
import type { Send } from '../wizard/session.ts';

type Target = Pick<WebContents, 'send' | 'isDestroyed'>;

/** An event that the table does not know is a defect and throws; one that has no window any more is dropped. */
export function sendTo(target: () => Target | null): Send {
  return (event, payload) => {
    const checked = events[event].parse(payload);
    const contents = target();
    if (contents !== null && !contents.isDestroyed()) contents.send(event, checked);
  };
}
