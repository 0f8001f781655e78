/** Only addresses of the fixed map, and only https, ever reach the browser (checklist 15). */
import type { Shell } from 'electron';
import { links } from '../../shared/plan/links.ts';

/** Rejects with TypeError for any other address: the page names a link, so that is a defect. */
export async function openLink(shell: Pick<Shell, 'openExternal'>, address: string): Promise<void> {
  const known: readonly string[] = Object.values(links);
  if (!known.includes(address) || !address.startsWith('https://')) {
    throw new TypeError('not one of our links');
  }
  await shell.openExternal(address);
}
