/** The lasting state of a demo PC as one text, for the demo: equal texts mean an equal PC. */
import { randomUUID } from 'node:crypto';
import { snapshotDemoPc } from '../src/main/demo/snapshot.ts';
import { realFileSystem } from '../src/main/storage/real-file-system.ts';

export function takeSnapshot(folder: string): string {
  const fs = realFileSystem({ platform: process.platform, uniqueSuffix: randomUUID });
  return JSON.stringify(snapshotDemoPc(folder, fs).settings);
}
