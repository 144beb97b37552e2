// Renders media/icon.svg to the PNG that the marketplace asks for.
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { browserArguments, findBrowser } from './browser.ts';

const size = 256;
const svg = readFileSync('media/icon.svg', 'utf8');
const browser = await chromium.launch({ executablePath: await findBrowser(), args: [...browserArguments] });
const page = await browser.newPage({ viewport: { width: size, height: size } });
await page.setContent(`<body style="margin:0">${svg}</body>`);
await page.screenshot({ path: 'media/icon.png', omitBackground: true });
await browser.close();
