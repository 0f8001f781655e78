// What is held after everything that can go has gone.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Bytes of objects, and of buffers outside of the heap. */
export function memoryHeld(): { readonly objects: number; readonly buffers: number } {
  for (let round = 0; round < 3; round += 1) collect();
  const { heapUsed, external, arrayBuffers } = process.memoryUsage();
  return { objects: heapUsed, buffers: Math.max(external, arrayBuffers) };
}
