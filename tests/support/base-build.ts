import { spawnSync } from 'node:child_process';

/** A build for a sub-path of two steps, beside the one that `npm run build` makes. */
export const BASE_BUILD = { dir: '.cache/build-base', base: '/read/news' };

/** Makes it, with the engine data as they were compiled last; answers whether that went well. */
export function makeBaseBuild(): boolean {
	const env = { ...process.env, BASE_PATH: BASE_BUILD.base, BUILD_DIR: BASE_BUILD.dir };
	return spawnSync('npx', ['vite', 'build'], { stdio: 'inherit', env }).status === 0;
}
