/** The window stays on its page: no navigation, no redirect, no new window, no webview, no download (checklist 11–14). */
import type { App } from 'electron';

/** For every content that this program ever makes, and before it loads anything. */
export function denyNavigation(app: Pick<App, 'on'>): void {
  app.on('web-contents-created', (_created, contents) => {
    const deny = (event: { preventDefault: () => void }) => {
      event.preventDefault();
    };
    // Our own page too: it is loaded once, by main, which raises no `will-navigate`.
    contents.on('will-navigate', deny);
    contents.on('will-frame-navigate', deny);
    contents.on('will-redirect', deny);
    contents.on('will-attach-webview', deny);
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}
