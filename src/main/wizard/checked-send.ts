/** What main tells the window passes here, whatever carries it: the counterpart of `handle` for events. */
import { events, type EventName, type EventOf } from '../../shared/ipc/progress.ts';

export type Send = <E extends EventName>(event: E, payload: EventOf<E>) => void;

/** An event that the table does not know is a defect: it throws ZodError and reaches no window. */
export function checkedSend(send: Send): Send {
  return (event, payload) => {
    send(event, events[event].parse(payload) as typeof payload);
  };
}
