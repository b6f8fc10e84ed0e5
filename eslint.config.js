import js from '@eslint/js';
import boundaries from 'eslint-plugin-boundaries';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/**
 * The rooms and whom each may call (docs/architecture.md). What is not listed is forbidden.
 * `packages`: the npm packages that the room may import; `node`: whether it may use Node's own modules.
 */
const ROOMS = {
	thai: { path: 'src/lib/thai', calls: [], packages: ['wordcut/**'] },
	study: { path: 'src/lib/study', calls: ['thai'], packages: ['ts-fsrs'] },
	store: { path: 'src/lib/store', calls: ['study', 'thai'], packages: ['dexie', 'uuid'] },
	exchange: { path: 'src/lib/exchange', calls: ['study', 'thai'], packages: ['valibot'] },
	worker: { path: 'src/lib/worker', calls: ['study', 'thai', 'generated'], packages: ['comlink'] },
	offline: { path: 'src/lib/offline', calls: [], packages: [] },
	i18n: { path: 'src/lib/i18n', calls: [], packages: ['i18next', 'svelte', 'svelte/**'] },
	app: {
		path: 'src/lib/app',
		calls: ['store', 'exchange', 'worker', 'study', 'thai', 'i18n', 'offline', 'articles'],
		packages: ['dexie', 'svelte', 'svelte/**', 'valibot', '$app/**']
	},
	ui: {
		path: 'src/lib/ui',
		calls: ['study', 'thai', 'i18n'],
		packages: ['svelte', 'svelte/**', 'bits-ui', '@lucide/svelte', '@lucide/svelte/**', '@fontsource/**']
	},
	routes: {
		path: 'src/routes',
		calls: ['ui', 'app', 'i18n'],
		packages: ['svelte', 'svelte/**', '@sveltejs/**', '$app/**', '@lucide/svelte', '@lucide/svelte/**']
	},
	cli: { path: 'src/cli', calls: ['exchange', 'study', 'thai', 'i18n'], packages: [], node: true },
	server: { path: 'src/server', calls: ['i18n'], packages: ['sirv', 'selfsigned'], node: true },
	lexicon: { path: 'src/lexicon', calls: ['thai'], packages: [], node: true },
	'engine-data': { path: 'src/engine-data', calls: ['thai', 'lexicon'], packages: [], node: true },
	articles: { path: 'src/articles', calls: [], packages: [] },
	generated: { path: 'src/generated', calls: [], packages: [] }
};
/** Rooms that must give the same answer anywhere: no DOM, no database, no clock, no chance of their own. */
const PURE = ['src/lib/thai/**', 'src/lib/study/**'];

export default defineConfig(
	{
		ignores: [
			'build/',
			'.svelte-kit/',
			'src/generated/',
			'node_modules/',
			'test-results/',
			'playwright-report/',
			'.cache/'
		]
	},
	js.configs.recommended,
	ts.configs.strict,
	svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'no-undef': 'off', // TypeScript sees to it
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
			'no-empty': ['error', { allowEmptyCatch: false }],
			'@typescript-eslint/no-non-null-assertion': 'off', // typed arrays under noUncheckedIndexedAccess need it
			'svelte/no-navigation-without-resolve': 'off', // every address comes from routes/shared/paths.ts, which resolves it
			eqeqeq: 'error'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig } }
	},
	{
		files: ['src/**/*.ts', 'src/**/*.svelte'],
		plugins: { boundaries },
		settings: {
			'import/resolver': { typescript: { project: 'tsconfig.json' } },
			'boundaries/elements': Object.entries(ROOMS).map(([type, { path }]) => ({
				type,
				pattern: path,
				partialMatch: false
			}))
		},
		rules: {
			'boundaries/dependencies': [
				'error',
				{
					default: 'disallow',
					checkAllOrigins: true,
					message:
						'{{from.element.types}} may not import {{to.element.types}} {{to.module.source}} (docs/architecture.md)',
					policies: Object.entries(ROOMS).flatMap(([type, { calls, packages, node }]) => [
						{
							from: { element: { type } },
							allow: { to: { element: { types: { anyOf: [type, ...calls] } } } }
						},
						{
							from: { element: { type } },
							allow: { to: { module: { origin: 'external', source: packages } } }
						},
						...(node ? [{ from: { element: { type } }, allow: { to: { module: { origin: 'core' } } } }] : [])
					])
				}
			]
		}
	},
	{
		// One file, not a room: it may call `offline` and nothing else.
		files: ['src/service-worker.ts'],
		rules: {
			'no-restricted-imports': [
				'error',
				{
					patterns: [
						{
							regex: '^(?!\\./lib/offline/|\\$service-worker$)',
							message: 'The service worker calls offline/ only.'
						}
					]
				}
			]
		}
	},
	{
		files: PURE,
		rules: {
			'no-restricted-globals': [
				'error',
				...[
					'window',
					'document',
					'navigator',
					'localStorage',
					'indexedDB',
					'fetch',
					'performance',
					'process',
					'self',
					'crypto',
					'setTimeout',
					'setInterval'
				]
			],
			'no-restricted-syntax': [
				'error',
				{
					selector: "NewExpression[callee.name='Date'][arguments.length=0]",
					message: 'The clock is passed in.'
				},
				{
					selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
					message: 'The clock is passed in.'
				},
				{
					selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
					message: 'Chance is passed in.'
				}
			]
		}
	}
);
