import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { installSystemPackages } from './system-packages.ts';

/** Switches under which Chromium runs as root, without a screen and without the network. */
export const browserArguments: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const usualPlaces: readonly string[] = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The path of a Chromium: the one that CHROMIUM_PATH names, one that is installed, one of Playwright's own, else one
 * that the system's package manager installs now. Throws one clear sentence where none of this works.
 */
export async function findBrowser(): Promise<string> {
  const found = installedBrowser();
  if (found !== null) return found;
  await installSystemPackages(['chromium'], 'The editor tests drive a browser');
  const installed = installedBrowser();
  if (installed !== null) return installed;
  throw new Error('No Chromium was found: install Chromium or Chrome, or name one in CHROMIUM_PATH.');
}

function installedBrowser(): string | null {
  const named = process.env.CHROMIUM_PATH;
  const places = [...(named === undefined ? [] : [named]), ...usualPlaces, playwrightsOwn()];
  return places.find((place) => place !== '' && existsSync(place)) ?? null;
}

function playwrightsOwn(): string {
  try {
    return chromium.executablePath();
  } catch {
    return '';
  }
}
