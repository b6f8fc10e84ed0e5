import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

/**
 * One forbidden import for every room: [room's folder, an import that would run an arrow back]. The targets
 * are files that exist, so that a rule that resolves nothing cannot pass.
 */
const FORBIDDEN: [string, string][] = [
	['src/lib/thai', '../study/study.ts'],
	['src/lib/thai', 'dexie'],
	['src/lib/study', '../store/database.ts'],
	['src/lib/store', '../app/sample.ts'],
	['src/lib/exchange', '../store/database.ts'],
	['src/lib/worker', '../store/database.ts'],
	['src/lib/i18n', '../thai/span.ts'],
	['src/lib/offline', '../store/database.ts'],
	['src/lib/app', '../ui/text/interval.ts'],
	['src/lib/app', 'node:fs'],
	['src/lib/ui', '../app/sample.ts'],
	['src/routes', '../lib/store/database.ts'],
	['src/cli', '../lib/app/sample.ts'],
	['src/server', '../lib/thai/span.ts'],
	['src/lexicon', '../engine-data/compile.ts'],
	['src/engine-data', '../cli/main.ts'],
	['src/articles', '../lib/thai/span.ts']
];

const IMPURE = ['Date.now()', 'new Date()', 'Math.random()', 'window', 'indexedDB', 'document'];

const eslint = new ESLint();

async function faults(folder: string, code: string): Promise<string[]> {
	const [result] = await eslint.lintText(code, { filePath: `${folder}/example.ts` });
	return (result?.messages ?? []).map(({ ruleId }) => ruleId ?? 'fatal');
}

describe('the rooms of the house', () => {
	it.each(FORBIDDEN)('%s may not import %s', async (folder, target) => {
		expect(await faults(folder, `import * as x from '${target}';\nexport const y = x;\n`)).toContain(
			'boundaries/dependencies'
		);
	});

	it('the service worker may import the offline room only', async () => {
		const lint = async (target: string) => {
			const code = `import * as x from '${target}';\nexport const y = x;\n`;
			const [result] = await eslint.lintText(code, { filePath: 'src/service-worker.ts' });
			return result?.messages.map(({ ruleId }) => ruleId);
		};
		expect(await lint('./lib/store/database.ts')).toContain('no-restricted-imports');
		expect(await lint('./lib/offline/release.ts')).toEqual([]);
	});

	it('lets an import along an arrow pass', async () => {
		expect(await faults('src/lib/study', "export * from '../thai/span.ts';\n")).toEqual([]);
	});

	it.each(['src/lib/thai', 'src/lib/study'])('%s knows no clock, chance, DOM or database', async (folder) => {
		for (const expression of IMPURE) {
			const [rule] = await faults(folder, `export const x = ${expression};\n`);
			expect(rule, expression).toMatch(/^no-restricted-(globals|syntax)$/);
		}
	});
});
