import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { launchBrowser } from '../e2e/browser.ts';
import type { WordSpeed } from './words-contest.ts';

type Contest = typeof import('./words-contest.ts');

/**
 * The same contest in Chromium, without the `wordcut` package, which reads files: the code bundled by Vite, the pack handed over as it is.
 * @throws {Error} where there is no browser or the code cannot be bundled.
 */
export async function inBrowser(pack: ArrayBuffer, texts: readonly string[]): Promise<WordSpeed[]> {
	const code = await bundle();
	const browser = await launchBrowser();
	try {
		const page = await browser.newPage();
		await page.addScriptTag({ content: code });
		return await page.evaluate(
			async ([base64, list]) => {
				const bytes = await (await fetch(`data:;base64,${base64}`)).arrayBuffer();
				const { contest } = (globalThis as unknown as { wordsContest: Contest }).wordsContest;
				return contest(bytes, list, null, () => performance.now());
			},
			[Buffer.from(pack).toString('base64'), texts] as const
		);
	} finally {
		await browser.close();
	}
}

async function bundle(): Promise<string> {
	const built = await build({
		configFile: false,
		logLevel: 'error',
		build: {
			write: false,
			lib: {
				entry: fileURLToPath(new URL('words-contest.ts', import.meta.url)),
				formats: ['iife'],
				name: 'wordsContest'
			}
		}
	});
	const [output] = Array.isArray(built) ? built : [built];
	const chunk = output && 'output' in output ? output.output[0] : undefined;
	if (!chunk) throw new Error('the contest cannot be bundled');
	return chunk.code;
}
