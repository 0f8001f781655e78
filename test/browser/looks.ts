/** What is wrong with a screen as it is drawn: cut, laid over something, wider than its window, or not to be reached by Tab. */
import type { Page } from 'playwright-core';

/** In the page, as text: what can be used now, of the dialog or the menu that is open, else of the page. */
const controls = `
  const isSeen = (each) => {
    const { width, height } = each.getBoundingClientRect();
    const isClipped = each.closest('thead') !== null && getComputedStyle(each.closest('thead')).clipPath !== 'none';
    return !isClipped && each.checkVisibility({ visibilityProperty: true }) && width > 1 && height > 1;
  };
  const top = document.querySelector('dialog[open], [popover]:popover-open, [role="menu"]') ?? document.body;
  const wanted = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  const all = Array.from(top.querySelectorAll(wanted)).filter(
    (each) => isSeen(each) && !each.disabled && each.tabIndex >= 0,
  );`;

/** Sentences, empty when nothing is wrong. */
export async function layoutFaults(page: Page): Promise<string[]> {
  return await page.evaluate<string[]>(`(() => {
    ${controls}
    const faults = [];
    const question = document.querySelector('dialog[open]');
    if (question !== null && document.activeElement !== question.querySelector('.rw-dialog-buttons button')) {
      faults.push('the question does not begin on Cancel');
    }
    if (question !== null && question.scrollTop > 0) faults.push('the question is not read from its beginning');
    // Names of a profile may be cut, our own titles not.
    const title = document.querySelector('.rw-title');
    if (title.scrollHeight > title.clientHeight + 16 && !/[“„]/.test(title.textContent)) faults.push('cut: ' + title.textContent);
    const nameOf = (each) =>
      each.tagName.toLowerCase() + '.' + (each.getAttribute('class') ?? '').split(' ').filter((one) => /^(rw|fui)-/.test(one)).join('.') + ' “' + each.textContent.slice(0, 40) + '”';
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) faults.push('scrolls sideways by ' + (scrollWidth - clientWidth));
    // Cut on purpose, and to be read elsewhere: names of a profile, and what only screen readers hear.
    const mayCut = '.rw-title, .rw-foreign, .rw-unseen, .rw-rail-word, input, textarea, select, pre';
    for (const each of top.querySelectorAll('*')) {
      if (!isSeen(each) || each.closest(mayCut) !== null || each.closest('svg') !== null) continue;
      const style = getComputedStyle(each);
      const wide = each.scrollWidth > each.clientWidth + 1 && each.clientWidth > 0;
      const cutsWide = style.overflowX === 'hidden' || style.overflowX === 'clip';
      if (wide && (cutsWide || each.matches('button, summary, th, td, li'))) {
        if (each.querySelector(mayCut) === null) faults.push('cut: ' + nameOf(each));
      }
    }
    const inset = (box) => ({ l: box.left + 2, r: box.right - 2, t: box.top + 3, b: box.bottom - 3 });
    const meet = (a, b) => a.l < b.r && b.l < a.r && a.t < b.b && b.t < a.b;
    // What scrolls below them. A question may be asked from the bar.
    const inBar = (each) => {
      const near = each.closest('.rw-bar, .rw-dialog-buttons, dialog');
      return near !== null && !near.matches('dialog');
    };
    const boxes = all.map((each) => [each, inset(each.getBoundingClientRect())]);
    // Lines of text beside the controls: each text node where it is drawn.
    const walk = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const lines = [];
    for (let node = walk.nextNode(); node !== null; node = walk.nextNode()) {
      const of = node.parentElement;
      if (node.data.trim() === '' || !isSeen(of) || of.closest('.rw-unseen, option') !== null) continue;
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) lines.push([of, inset(box), node]);
    }
    const cutBox = (each) => each.closest('.rw-title, .rw-weaker-many, .rw-foreign-lines, pre');
    const both = [...boxes, ...lines];
    both.forEach(([one, a, node], index) => {
      for (const [other, b, second] of both.slice(index + 1)) {
        const within = one.contains(other) || other.contains(one);
        const same = node !== undefined && node === second;
        const ownLabel = [...(one.labels ?? [])].some((each) => each.contains(other));
        if (within || same || ownLabel || inBar(one) !== inBar(other) || !meet(a, b)) continue;
        if (cutBox(one) !== cutBox(other) || (cutBox(one) !== null && cutBox(one) === cutBox(other))) continue;
        faults.push('laid over: ' + nameOf(one) + ' and ' + nameOf(other));
      }
    });
    return [...new Set(faults)];
  })()`);
}

/** Walks by Tab until everything was reached; names what was not, and what had the focus without being seen. */
export async function keyboardFaults(page: Page): Promise<string[]> {
  const count = await page.evaluate<number>(`(() => {
    ${controls}
    // Of a group of radio buttons, Tab reaches one.
    const groups = new Set();
    const targets = all.filter((each) => {
      if (each.type !== 'radio') return true;
      const { name } = each;
      const chosen = document.querySelector('input[name="' + CSS.escape(name) + '"]:checked');
      if (chosen !== null ? chosen !== each : groups.has(name)) return false;
      groups.add(name);
      return true;
    });
    window.unreached = new Set(targets);
    window.unseen = [];
    window.begin = () => {
      if (top === document.body) document.querySelector('h1').focus();
      else window.look();
      return window.unreached.size > 0;
    };
    window.look = () => {
      const now = document.activeElement;
      window.unreached.delete(now);
      const box = now.getBoundingClientRect();
      const shown = [0.1, 0.5, 0.9].some((x) => [0.1, 0.5, 0.9].some((y) => {
        const at = document.elementFromPoint(box.left + box.width * x, box.top + box.height * y);
        return at !== null && (now.contains(at) || [...(now.labels ?? [])].some((each) => each.contains(at)));
      }));
      // Fluent's marks at both ends of a menu pass the focus on.
      const isMark = now.dataset.tabsterDummy !== undefined;
      if (now !== document.body && now.tabIndex >= 0 && !isMark && !shown) window.unseen.push(now.outerHTML.slice(0, 120));
    };
    return targets.length;
  })()`);
  // From the heading to the end, and what stands before it backwards: beyond the end is the browser's own window.
  for (const [key, presses] of [
    // A question begins on Cancel: out of it, through the browser's own controls, and round.
    ['Tab', count + 4],
    ['Shift+Tab', 3],
  ] as const) {
    if (!(await page.evaluate<boolean>('window.begin()'))) break;
    for (let pressed = 0; pressed < presses; pressed += 1) {
      await page.keyboard.press(key);
      await page.evaluate('window.look()');
    }
  }
  return await page.evaluate<string[]>(`[
    ...[...window.unreached].map((each) => 'not reached by Tab: ' + each.outerHTML.slice(0, 120)),
    ...window.unseen.map((each) => 'has the focus, and is covered: ' + each),
  ]`);
}
