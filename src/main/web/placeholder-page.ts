/** What stands there while dist/renderer was not built. */
export const placeholderPage = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Roadwarrior</title>
  </head>
  <body>
    <p>The window is not built yet: npm run build</p>
  </body>
</html>
`;
