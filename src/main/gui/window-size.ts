/** How large the window opens. */
import type { WindowSize } from '../wizard/window-memory.ts';

const usual: WindowSize = { width: 1100, height: 780 };
export const smallest: WindowSize = { width: 480, height: 480 };

/** As it was, as far as this screen has room, and never too small to be used. @param workArea the screen without the taskbar */
export function openingSize(remembered: WindowSize | null, workArea: WindowSize): WindowSize {
  const { width, height } = remembered ?? usual;
  return {
    width: Math.max(smallest.width, Math.min(width, workArea.width)),
    height: Math.max(smallest.height, Math.min(height, workArea.height)),
  };
}
