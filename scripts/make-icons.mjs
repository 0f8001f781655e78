// Draws assets/*.svg into assets/*.ico: npm run icons. The results are committed; this runs only when a drawing changes.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { Data } from 'resedit';
import { importTypeScript } from './import-typescript.mjs';

const assets = join(dirname(fileURLToPath(import.meta.url)), '..', 'assets');
/** What Explorer, the task bar and the installer ask for, at 100 to 400 % scaling. */
const sizes = [16, 20, 24, 32, 40, 48, 64, 128, 256];

const { chromiumOptions } = await importTypeScript('test/browser/chromium.ts');
const browser = await chromium.launch(chromiumOptions);
const page = await browser.newPage();
for (const name of ['icon', 'profile']) {
  const svg = readFileSync(join(assets, `${name}.svg`), 'utf8');
  const file = new Data.IconFile();
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    const png = await page.screenshot({ omitBackground: true, type: 'png' });
    const bytes = png.buffer.slice(png.byteOffset, png.byteOffset + png.byteLength);
    file.icons.push({
      width: size,
      height: size,
      colors: 0,
      planes: 1,
      bitCount: 32,
      data: Data.RawIconItem.from(bytes, size, size, 32),
    });
  }
  writeFileSync(join(assets, `${name}.ico`), Buffer.from(file.generate()));
  console.log(`assets/${name}.ico`);
}
await browser.close();
