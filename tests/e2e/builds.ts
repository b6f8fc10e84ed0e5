import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import type { Options } from '../../src/server/options.ts';
import { serve, type Running } from '../../src/server/serve.ts';

/** The build that users get; `npm run build` makes it. */
export const BUILD = 'build';
/** The same app as its next version. */
export const NEXT_BUILD = '.cache/build-next';
/** The same app for a sub-path of two steps. */
export const BASE_BUILD = { dir: '.cache/build-base', base: '/read/news' };

/** Before the end-to-end tests: makes the other builds that they need, where `build` is newer. */
export default function makeBuilds(): void {
	if (!existsSync(`${BUILD}/404.html`)) throw new Error('There is no build yet: npm run build');
	make(NEXT_BUILD, { APP_VERSION: 'next' });
	make(BASE_BUILD.dir, { BASE_PATH: BASE_BUILD.base });
}

/** Serves a build, `BUILD` unless told, on a port of the system's choice, as `npm start` serves it. */
export function serveBuild(options: Partial<Options> = {}): Promise<Running> {
	return serve({ dir: BUILD, base: '', port: 0, host: false, https: false, certificates: '', ...options });
}

function make(folder: string, environment: Record<string, string>): void {
	if (timeOf(folder) > timeOf(BUILD)) return;
	console.log(`Building ${folder}`);
	const env = { ...process.env, ...environment, BUILD_DIR: folder };
	const { status, stderr } = spawnSync('npx', ['vite', 'build'], { env, encoding: 'utf8' });
	if (status !== 0) throw new Error(`${folder} could not be built:\n${stderr}`);
}

function timeOf(folder: string): number {
	const page = `${folder}/404.html`;
	return existsSync(page) ? statSync(page).mtimeMs : 0;
}
