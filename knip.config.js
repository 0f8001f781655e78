// What nobody needs: files, exports and dependencies without a user. `npm run lint` looks twice: with everything that uses them, and
// with the programs and scripts alone (`--production`), where what only tests use is found. `@internal` marks what stands there for
// tests, `@public` what a script loads.
export default {
  entry: [
    'src/main/entries/{command-line,web,electron}.ts!',
    'src/preload/preload.ts!',
    // scripts/write-schema.mjs
    'src/shared/profile/json-schema.ts!',
    'scripts/*.{mjs,ts}!',
    'test/**/*.{ts,tsx,mjs}',
  ],
  project: ['src/**/*.{ts,tsx}!', 'scripts/*.{mjs,ts}!'],
  include: ['files', 'exports', 'types', 'dependencies'],
  exclude: ['unlisted', 'unresolved', 'binaries'],
  // With the programs alone: what its own file needs may be opened for tests.
  ignoreExportsUsedInFile: process.argv.includes('--production'),
  // Read as a file by test/browser.
  ignoreDependencies: ['axe-core'],
};
