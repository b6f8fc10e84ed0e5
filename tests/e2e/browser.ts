import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, type Browser } from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const PLACES = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
];
const ADVICE =
	'The end-to-end tests need Chrome or Chromium and none was found. Install one of them (Debian, Ubuntu: ' +
	'`sudo apt-get install chromium`; macOS, Windows: https://www.google.com/chrome/), or run ' +
	'`npx playwright install chromium`, or name a binary in CHROME_PATH.';

/** Path of a Chrome or Chromium on this machine: CHROME_PATH, the system's, Playwright's own; else undefined. */
export function findBrowser(): string | undefined {
	const named = process.env.CHROME_PATH;
	if (named) {
		if (!existsSync(named)) throw new Error(`CHROME_PATH names ${named}, which does not exist`);
		return named;
	}
	for (const name of NAMES) {
		const found = spawnSync(process.platform === 'win32' ? 'where' : 'which', [name], { encoding: 'utf8' });
		const path = found.status === 0 ? found.stdout.split('\n')[0]?.trim() : undefined;
		if (path) return path;
	}
	return [...PLACES, chromium.executablePath()].find((path) => existsSync(path));
}

/**
 * Finds a browser or gets one: Debian's package when root, Playwright's download elsewhere.
 * @throws {Error} that says what to install where neither works.
 */
export function ensureBrowser(): string {
	const found = findBrowser();
	if (found) return found;
	const isDebianRoot = process.getuid?.() === 0 && spawnSync('which', ['apt-get']).status === 0;
	const steps: [string, string[]][] = isDebianRoot
		? [
				['apt-get', ['update', '-qq']],
				['apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']]
			]
		: [['npx', ['playwright', 'install', 'chromium']]];
	try {
		for (const [command, args] of steps) {
			console.log(`Getting a browser: ${command} ${args.join(' ')}`);
			execFileSync(command, args, { stdio: 'inherit' });
		}
	} catch (cause) {
		throw new Error(ADVICE, { cause });
	}
	const got = findBrowser();
	if (!got) throw new Error(ADVICE);
	return got;
}

/** A headless browser for a benchmark or a drawing. */
export function launchBrowser(): Promise<Browser> {
	return chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox'] });
}
