import { beforeEach, describe, expect, it } from 'vitest';
import { discardOthers, precache } from '../../../src/lib/offline/precache.ts';
import { cacheName, coreFiles } from '../../../src/lib/offline/release.ts';
import { MemoryCaches } from './memory-caches.ts';
import { PAGE, RELEASE } from './release.ts';

let caches: MemoryCaches;
let fetched: string[];
let broken: string | undefined;

beforeEach(() => {
	caches = new MemoryCaches();
	fetched = [];
	broken = undefined;
});

async function fetch(path: string): Promise<Response> {
	fetched.push(path);
	if (path === broken) throw new TypeError('network');
	const type = path.endsWith('.js') ? 'text/javascript' : path.endsWith('.css') ? 'text/css' : 'text/html';
	return new Response(type === 'text/html' ? PAGE : path, { headers: { 'content-type': type } });
}

const platform = () => ({ caches: caches.asCaches, fetch });
const kept = () => [...(caches.stored.get(cacheName(RELEASE))?.keys() ?? [])].sort();

describe('precache', () => {
	it('brings every core file and no optional one, and tells how far it is', async () => {
		const told: [number, number][] = [];
		await precache(RELEASE, platform(), (have, want) => told.push([have, want]));
		expect(kept()).toEqual(coreFiles(RELEASE).sort());
		expect(kept()).not.toContain('/app/licenses/GPL.txt');
		expect(told.at(0)).toEqual([0, 6]);
		expect(told.at(-1)).toEqual([6, 6]);
	});

	it('goes on where an earlier try broke off', async () => {
		broken = '/app/404.html';
		await expect(precache(RELEASE, platform())).rejects.toThrow(/404/);
		const before = kept();
		expect(before.length).toBeGreaterThan(0);
		broken = undefined;
		fetched = [];
		await precache(RELEASE, platform());
		expect(fetched.filter((path) => before.includes(path))).toEqual([]);
		expect(kept()).toEqual(coreFiles(RELEASE).sort());
	});

	it('copies hashed files from the version before, and no others', async () => {
		const old = await caches.open('aankhao /app/ 1');
		const [script = ''] = RELEASE.build;
		await old.put(script, new Response('the same'));
		await old.put('/app/boot.js', new Response('old'));
		await precache(RELEASE, platform());
		expect(fetched).not.toContain(script);
		expect(fetched).toContain('/app/boot.js');
	});

	it('does not call a cache complete that kept nothing', async () => {
		caches.isLosing = true;
		await expect(precache(RELEASE, platform())).rejects.toThrow(/was not kept/);
	});
});

describe('discardOthers', () => {
	it('keeps this version, those in use, and what belongs to another base or app', async () => {
		for (const name of ['aankhao /app/ 1', 'aankhao /app/ 0', 'aankhao /app/ 2', 'aankhao / 1', 'other'])
			await caches.open(name);
		await discardOthers(RELEASE, caches.asCaches, new Set(['1', '2']));
		expect(await caches.keys()).toEqual(['aankhao /app/ 1', 'aankhao /app/ 2', 'aankhao / 1', 'other']);
	});
});
