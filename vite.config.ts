import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	worker: { format: 'es' },
	optimizeDeps: {
		include: ['wordcut_core', 'path_info_builder', 'path_selector', 'acceptors', 'latin_rules'].map(
			(name) => `wordcut/lib/${name}`
		)
	},
	assetsInclude: ['**/*.bin'],
	test: {
		include: ['tests/unit/**/*.test.ts', 'tests/property/**/*.test.ts'],
		environment: 'node',
		testTimeout: 20_000
	}
});
