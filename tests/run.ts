import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowser } from './e2e/browser.ts';
import { makeBaseBuild } from './support/base-build.ts';

/**
 * `npm test`: checks, unit and property tests, the production build, end-to-end tests on it. Goes on after a
 * failed step, so that one run shows everything, and ends with a line `N passed, N failed`.
 */
interface Count {
	passed: number;
	failed: number;
}

const VITEST = '.cache/unit.json';
const PLAYWRIGHT = '.cache/e2e.json';

const STEPS: { name: string; run: () => Count }[] = [
	{ name: 'checks', run: () => whole(npm('check')) },
	{
		name: 'unit and property tests',
		run: () => {
			const ok = npm('test:unit', '--reporter=default', '--reporter=json', `--outputFile=${VITEST}`);
			return counted(ok, VITEST, (report) => ({
				passed: report.numPassedTests,
				failed: report.numFailedTests
			}));
		}
	},
	{ name: 'production build', run: () => whole(npm('build')) },
	{ name: 'the same under a sub-path', run: () => whole(makeBaseBuild()) },
	{ name: 'a browser', run: () => whole(attempt(() => ensureBrowser())) },
	{
		name: 'end-to-end tests',
		run: () =>
			counted(npm('test:e2e'), PLAYWRIGHT, ({ stats }) => ({
				passed: stats.expected + stats.flaky,
				failed: stats.unexpected
			}))
	}
];

mkdirSync('.cache', { recursive: true });
const total: Count = { passed: 0, failed: 0 };
for (const { name, run } of STEPS) {
	console.log(`\n=== ${name}`);
	const { passed, failed } = run();
	if (failed > 0) console.error(`=== ${name}: FAILED`);
	total.passed += passed;
	total.failed += failed;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

function npm(script: string, ...args: string[]): boolean {
	return spawnSync('npm', ['run', '--silent', script, '--', ...args], { stdio: 'inherit' }).status === 0;
}

function attempt(action: () => unknown): boolean {
	try {
		action();
		return true;
	} catch (error) {
		console.error((error as Error).message);
		return false;
	}
}

function whole(ok: boolean): Count {
	return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

/** The counts of a test runner's JSON report; a runner that failed without a failed test counts as one failure. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- two foreign report formats, read at two places
function counted(ok: boolean, report: string, read: (report: any) => Count): Count {
	let count: Count = { passed: 0, failed: 0 };
	const readable = attempt(() => {
		count = read(JSON.parse(readFileSync(report, 'utf8')));
		rmSync(report);
	});
	if ((!ok || !readable || count.passed === 0) && count.failed === 0) count = { ...count, failed: 1 };
	return count;
}
