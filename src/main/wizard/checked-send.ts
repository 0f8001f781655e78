/** What main tells the window passes here, whatever carries it: the counterpart of `handle` for events. */
import { events } from '../../shared/ipc/progress.ts';
import type { Send } from './session.ts';

/** An event that the table does not know is a defect: it throws ZodError and reaches no window. */
export function checkedSend(send: Send): Send {
  return (event, payload) => {
    send(event, events[event].parse(payload) as typeof payload);
  };
}
