/** A button may go with what it did: the page's heading then has the focus, so that nobody starts again at the window's top. */
import { useEffect } from 'react';

export function useKeptFocus(): void {
  useEffect(() => {
    let last: Element | null = null;
    const remember = ({ target }: FocusEvent) => {
      // Fluent's menus put helpers for Tab at the ends of the page, and take them away again.
      const isHelper = target instanceof Element && target.hasAttribute('data-tabster-dummy');
      if (!isHelper) last = target instanceof Element ? target : null;
    };
    const observer = new MutationObserver(() => {
      const isLost = last !== null && !last.isConnected;
      if (!isLost || document.activeElement !== document.body) return;
      document.querySelector('h1')?.focus({ preventScroll: true });
    });
    document.addEventListener('focusin', remember);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', remember);
      observer.disconnect();
    };
  }, []);
}
