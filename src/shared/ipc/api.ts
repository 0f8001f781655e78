/** What the page sees as `window.roadwarrior`: made from the table by the preload or the browser's bridge. */
import type { Channel, RequestOf, ResponseOf } from './channels.ts';
import type { Envelope } from './problem.ts';
import type { EventName, EventOf } from './progress.ts';

export interface WizardApi {
  call<C extends Channel>(channel: C, request: RequestOf<C>): Promise<Envelope<ResponseOf<C>>>;
  /** Returns the function that stops listening. */
  on<E extends EventName>(event: E, listener: (payload: EventOf<E>) => void): () => void;
}
