// Builds and fetches what the tests would when they first need it (the PowerShell engine's host, the checker of .NET types, full
// PowerShell), so that none of them waits for it. What cannot be had is said here and skipped there.
import { importTypeScript } from './import-typescript.mjs';

const { findEngine } = await importTypeScript('test/powershell/engine.ts');
const { findBuilt } = await importTypeScript('test/framework-types/find-built.ts');
const { fullPowerShell } = await importTypeScript('test/powershell/full-powershell.ts');
const full = fullPowerShell();
console.log(`full PowerShell: ${full.skipped ?? 'fetched'}`);
const engine = findEngine();
console.log(`PowerShell: ${engine.tier ?? engine.skipped}`);
const checker = findBuilt();
console.log(`.NET types: ${checker.skipped ?? 'checked'}`);
