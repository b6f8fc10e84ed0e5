import { defineConfig } from '@playwright/test';
import { findBrowser } from './tests/e2e/browser.ts';

const PORT = Number(process.env.E2E_PORT ?? 4179);
const executablePath = findBrowser();

/** A small phone. */
export const PHONE = {
	baseURL: `http://localhost:${PORT}`,
	viewport: { width: 360, height: 780 },
	deviceScaleFactor: 2,
	hasTouch: true,
	isMobile: true,
	locale: 'en-GB',
	launchOptions: {
		...(executablePath ? { executablePath } : {}),
		args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run']
	}
};

/** End-to-end tests: a phone-sized Chromium on the production build, served as `npm start` serves it. */
export default defineConfig({
	testDir: 'tests/e2e',
	globalSetup: './tests/e2e/builds.ts',
	workers: 2,
	fullyParallel: true,
	timeout: 60_000,
	forbidOnly: Boolean(process.env.CI),
	reporter: [['list'], ['json', { outputFile: '.cache/e2e.json' }]],
	use: { ...PHONE, trace: 'retain-on-failure' },
	webServer: {
		command: `npx tsx src/server/main.ts --port ${PORT}`,
		url: `http://localhost:${PORT}`,
		reuseExistingServer: !process.env.CI
	}
});
