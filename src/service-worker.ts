/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
import { base, build, files, prerendered, version } from '$service-worker';
import type { MissingFiles, ToPage, ToWorker } from './lib/offline/messages.ts';
import { discardOthers, fetchInto, findHashed, missingFiles, precache } from './lib/offline/precache.ts';
import { cacheName, type OptionalFile, type Release } from './lib/offline/release.ts';
import { createRouter } from './lib/offline/route.ts';

/**
 * Serves one release of the app, whole, from the device. A newer release waits until the learner agrees; a tab that
 * was opened before keeps getting the files of its own version.
 */
const worker = globalThis as unknown as ServiceWorkerGlobalScope;
const platform = {
	caches: worker.caches,
	fetch: (path: string, init: RequestInit) => worker.fetch(path, init)
};
const release: Release = {
	version,
	base,
	build,
	files,
	pages: prerendered.map((path) => (path.endsWith('/') ? path : `${path}/`)),
	optional: OPTIONAL_FILES.map(({ path, bytes }) => ({ path: `${base}${path}`, bytes }))
};
const route = createRouter(release);

worker.addEventListener('install', (event) => {
	event.waitUntil(precache(release, platform, (have, want) => void tellProgress(have, want)));
});

worker.addEventListener('activate', (event) => {
	event.waitUntil(worker.clients.claim().then(tidy));
});

worker.addEventListener('fetch', (event) => {
	const { method, mode, url } = event.request;
	const { origin, pathname } = new URL(url);
	if (method !== 'GET' || origin !== worker.location.origin) return;
	const answer = route(pathname, mode === 'navigate');
	if (answer.from === 'release') event.respondWith(fromRelease(answer.path));
	else if (answer.from === 'any-release') event.respondWith(fromAnyRelease(answer.path));
});

worker.addEventListener('message', (event) => {
	const { ask } = event.data as ToWorker;
	const [port] = event.ports;
	const answer = async (): Promise<void> => port?.postMessage(await missingFilesNow());
	if (ask === 'take-over') event.waitUntil(worker.skipWaiting());
	else if (ask === 'tidy') event.waitUntil(tidy());
	else if (ask === 'missing-optional') event.waitUntil(answer());
	else if (ask === 'fetch-optional') event.waitUntil(fetchOptional().finally(answer));
});

async function fromRelease(path: string): Promise<Response> {
	const cache = await worker.caches.open(cacheName(release));
	return (await cache.match(path)) ?? (await fetchInto(path, release, platform));
}

async function fromAnyRelease(path: string): Promise<Response> {
	return (await findHashed(path, release, worker.caches)) ?? worker.fetch(path);
}

async function missingFilesNow(): Promise<MissingFiles> {
	const optional = await missingOptional();
	return { files: optional.length, bytes: optional.reduce((sum, { bytes }) => sum + bytes, 0) };
}

async function missingOptional(): Promise<OptionalFile[]> {
	const paths = release.optional.map(({ path }) => path);
	const missing = new Set(await missingFiles(release, worker.caches, paths));
	return release.optional.filter(({ path }) => missing.has(path));
}

async function fetchOptional(): Promise<void> {
	for (const { path } of await missingOptional()) await fetchInto(path, release, platform);
}

async function tellProgress(have: number, want: number): Promise<void> {
	const message: ToPage = { tell: 'progress', have, want };
	for (const client of await windows()) client.postMessage(message);
}

/**
 * Deletes the caches of versions that no open tab runs; a tab that gives no answer may run any of them. While a newer
 * worker is on its way nothing is deleted: its cache is one that no tab runs yet.
 */
async function tidy(): Promise<void> {
	const versions = await Promise.all((await windows()).map(versionOf));
	const { installing, waiting } = worker.registration;
	if (versions.includes(undefined) || installing || waiting) return;
	await discardOthers(release, worker.caches, new Set(versions as string[]));
}

const ANSWER_MS = 2000;

function versionOf(client: Client): Promise<string | undefined> {
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = ({ data }) => resolve(String(data));
		setTimeout(() => resolve(undefined), ANSWER_MS);
		const message: ToPage = { tell: 'which-version' };
		client.postMessage(message, [port2]);
	});
}

function windows(): Promise<readonly WindowClient[]> {
	return worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
}
