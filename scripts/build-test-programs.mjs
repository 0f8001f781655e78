// Builds what the tests would build when they first need it (the PowerShell engine's host, the checker of .NET types), so that
// none of them waits for it. What cannot be built is said here and skipped there.
import { importTypeScript } from './import-typescript.mjs';

const { findEngine } = await importTypeScript('test/powershell/engine.ts');
const { findBuilt } = await importTypeScript('test/framework-types/find-built.ts');
const engine = findEngine();
console.log(`PowerShell: ${engine.tier ?? engine.skipped}`);
const checker = findBuilt();
console.log(`.NET types: ${checker.skipped ?? 'checked'}`);
