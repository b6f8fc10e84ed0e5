import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

/** Files under `static` that are fetched at leisure, with what they take on the way (gzip bytes). */
const OPTIONAL_FILES = readdirSync('static/licenses').map((name) => ({
	path: `/licenses/${name}`,
	bytes: gzipSync(readFileSync(`static/licenses/${name}`)).byteLength
}));

export default defineConfig({
	plugins: [sveltekit()],
	define: { OPTIONAL_FILES: JSON.stringify(OPTIONAL_FILES) },
	worker: { format: 'es' },
	optimizeDeps: {
		include: ['wordcut_core', 'path_info_builder', 'path_selector', 'acceptors', 'latin_rules'].map(
			(name) => `wordcut/lib/${name}`
		)
	},
	assetsInclude: ['**/*.gzip'],
	test: {
		include: ['tests/unit/**/*.test.ts', 'tests/property/**/*.test.ts'],
		environment: 'node',
		testTimeout: 20_000
	}
});
