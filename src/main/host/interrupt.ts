/**
 * Ctrl-C from the first moment on: pressed before there is anybody to hear it, it is told to the first who listens. Without a
 * listener Node would end in the middle, without a word and without an exit code of ours.
 */
let pressed = 0;
const listeners = new Set<() => void>();
let isWatched = false;

/** Once for the process; the window and the preview never call it, so that Ctrl-C ends them as it ends any program. */
export function watchInterrupt(): void {
  if (isWatched) return;
  isWatched = true;
  process.on('SIGINT', () => {
    pressed += 1;
    for (const each of listeners) each();
  });
}

/** Calls back on every Ctrl-C, and for one that came before; until the returned function is called. */
export function onInterrupt(listener: () => void): () => void {
  watchInterrupt();
  listeners.add(listener);
  if (pressed > 0) listener();
  return () => listeners.delete(listener);
}

export function wasInterrupted(): boolean {
  return pressed > 0;
}
