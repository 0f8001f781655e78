/** What the tests ask of the page itself. As text, because these run in the browser and the tests' types are Node's. */
import type { Page } from 'playwright-core';

/** The name of what has the focus, as far as a test needs it: label, aria-label, or text. */
export async function focusedName(page: Page): Promise<string> {
  return await page.evaluate<string>(`(() => {
    const { activeElement } = document;
    const label = activeElement?.labels?.[0]?.textContent.replace(/\\s*\\*$/, '');
    return label ?? activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
  })()`);
}

/** All that the page holds: its elements, what stands in fields, and what it could have stored. */
export async function everything(page: Page): Promise<string> {
  return await page.evaluate<string>(`JSON.stringify([
    document.documentElement.outerHTML,
    Array.from(document.querySelectorAll('input'), (field) => field.value),
    Object.entries(localStorage),
    Object.entries(sessionStorage),
    document.cookie,
  ])`);
}

/** Opens all that is folded on the page. */
export async function openAll(page: Page): Promise<void> {
  await page.evaluate(
    "document.querySelectorAll('main details').forEach((each) => { each.open = true; })",
  );
}

/** Two frames: one for a new size or theme, one for what the page does about it. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(
    'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))',
  );
}

export interface Motion {
  /** Of which element, or of what is drawn before or after it. */
  of: string;
  kind: 'animation' | 'transition';
  endless: boolean;
}

/** Everything whose computed style lets it move for longer than a person can see (a hundredth of a second), or for ever. */
export async function motion(page: Page): Promise<Motion[]> {
  return await page.evaluate<Motion[]>(`(() => {
    const seconds = (list) => list.split(',').map((each) => Number.parseFloat(each));
    return Array.from(document.querySelectorAll('*')).flatMap((element) =>
      [null, '::before', '::after'].flatMap((pseudo) => {
        const style = getComputedStyle(element, pseudo);
        if (pseudo !== null && style.content === 'none') return [];
        const of = element.tagName + '.' + element.getAttribute('class') + (pseudo ?? '');
        const endless = style.animationIterationCount.includes('infinite');
        const animated = style.animationName !== 'none' && style.animationName !== '';
        const turns = animated && (endless || Math.max(...seconds(style.animationDuration)) > 0.01);
        const fades = Math.max(...seconds(style.transitionDuration)) > 0.01;
        return [
          ...(turns ? [{ of, kind: 'animation', endless }] : []),
          ...(fades ? [{ of, kind: 'transition', endless: false }] : []),
        ];
      }),
    );
  })()`);
}

/** By how many CSS pixels the page is wider than its window. */
export async function tooWide(page: Page): Promise<number> {
  return await page.evaluate<number>(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
}

/** Drags or drops files on the window; true when the page took the event for itself. */
export async function dragFiles(
  page: Page,
  kind: 'dragover' | 'drop',
  files: readonly { name: string; text: string }[],
): Promise<boolean> {
  return await page.evaluate<boolean>(`(() => {
    const transfer = new DataTransfer();
    for (const { name, text } of ${JSON.stringify(files)}) {
      transfer.items.add(new File([text], name));
    }
    const event = new DragEvent(${JSON.stringify(kind)}, { dataTransfer: transfer, cancelable: true });
    return !window.dispatchEvent(event);
  })()`);
}

/** Everything that the page's JavaScript can still reach. */
export async function memory(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const parts: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => parts.push(chunk));
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await session.detach();
  return parts.join('');
}
