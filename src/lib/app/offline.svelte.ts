import { dev, version } from '$app/environment';
import { resolve } from '$app/paths';
import type { MissingFiles, ToPage, ToWorker } from '../offline/messages.ts';
import { isGoodConnection, type ConnectionInfo } from '../offline/connection.ts';

export type OfflineState =
	/** The browser has no service workers, or keeps them off here: as over plain http. */
	| 'unsupported'
	/** The files are being fetched: see `progress`. */
	| 'preparing'
	/** Everything works without a network. */
	| 'ready'
	/** Not all files could be had; the next visit goes on where this one stopped. */
	| 'failed';

export type UpdateState =
	| 'none'
	/** A newer version is here, whole, and waits for the learner. */
	| 'waiting'
	/** Another tab has gone over to it; this one runs on with its own files until it is loaded again. */
	| 'elsewhere';

const CHECK_MS = 60 * 60 * 1000;
const IDLE_MS = 10_000;

/** How this page stands to the service worker: whether the app is on the device, and whether a newer one is. */
class Offline {
	state: OfflineState = $state('preparing');
	update: UpdateState = $state('none');
	/** Files there and files wanted, while `preparing`. */
	progress = $state.raw({ have: 0, want: 0 });
	/** What is still to get of the files that the app can do without. */
	optional: MissingFiles = $state.raw({ files: 0, bytes: 0 });
	/** Version of the app that this page runs. */
	readonly version = version;

	#registration: ServiceWorkerRegistration | undefined;
	#started = false;
	#wasControlled = false;
	#hasAgreed = false;
	#checkedAt = 0;

	/** Registers the service worker and follows it. A second call does nothing. */
	async start(): Promise<void> {
		if (this.#started) return;
		this.#started = true;
		if (dev || !('serviceWorker' in navigator)) {
			this.state = 'unsupported';
			return;
		}
		const { serviceWorker } = navigator;
		this.#wasControlled = serviceWorker.controller !== null;
		serviceWorker.addEventListener('message', (event) => this.#hear(event));
		serviceWorker.addEventListener('controllerchange', () => this.#controllerChanged());
		document.addEventListener('visibilitychange', () => this.#visibilityChanged());
		await this.#register();
	}

	/** The learner agrees to the new version: it takes over and this page loads again. */
	takeUpdate(): void {
		this.#hasAgreed = true;
		const waiting = this.#registration?.waiting;
		if (waiting) ask(waiting, { ask: 'take-over' });
		else location.reload();
	}

	/** Asks the server for a newer version, and goes on with a first download that broke off. */
	async check(): Promise<void> {
		if (this.state === 'failed') await this.#register();
		else await this.#lookForUpdate();
	}

	/** Fetches the files that the app can do without. */
	async fetchOptional(): Promise<void> {
		await this.#askMissing({ ask: 'fetch-optional' });
	}

	async #register(): Promise<void> {
		this.state = 'preparing';
		try {
			const scope = resolve('/');
			const registration = await navigator.serviceWorker.register(`${scope}service-worker.js`, {
				scope,
				updateViaCache: 'none'
			});
			registration.addEventListener('updatefound', () => this.#follow(registration.installing));
			this.#registration = registration;
			this.#checkedAt = Date.now();
			this.#follow(registration.installing ?? registration.waiting);
			if (registration.active) await this.#isActive(registration.active);
		} catch (error) {
			console.warn('the app could not be put on the device', error);
			this.state = 'failed';
		}
	}

	#follow(worker: ServiceWorker | null): void {
		const look = (): void => {
			const active = this.#registration?.active;
			if (worker?.state === 'installed' && active && active !== worker) this.update = 'waiting';
			if (worker?.state === 'activated') void this.#isActive(worker);
			if (worker?.state === 'redundant' && !active) this.state = 'failed';
		};
		worker?.addEventListener('statechange', look);
		look();
	}

	async #isActive(worker: ServiceWorker): Promise<void> {
		this.state = 'ready';
		ask(worker, { ask: 'tidy' });
		await this.#askMissing({ ask: 'missing-optional' });
		const { connection } = navigator as { connection?: ConnectionInfo };
		if (this.optional.files > 0 && isGoodConnection(connection)) whenIdle(() => void this.fetchOptional());
	}

	#hear({ data, ports }: MessageEvent): void {
		const message = data as ToPage;
		if (message.tell === 'which-version') ports[0]?.postMessage(version);
		else if (message.tell === 'progress') this.progress = { have: message.have, want: message.want };
	}

	/** The first worker takes charge of a page that ran without one: nothing changes for the learner. */
	#controllerChanged(): void {
		if (this.#hasAgreed) location.reload();
		else if (this.#wasControlled) this.update = 'elsewhere';
		this.#wasControlled = true;
	}

	/** An app that stays open for days looks for a newer version when it comes back to the front. */
	#visibilityChanged(): void {
		if (document.visibilityState === 'visible' && Date.now() - this.#checkedAt > CHECK_MS) {
			void this.#lookForUpdate();
		}
	}

	async #lookForUpdate(): Promise<void> {
		this.#checkedAt = Date.now();
		try {
			await this.#registration?.update();
		} catch (error) {
			console.info('no newer version could be looked for', error); // without a network that is as usual
		}
	}

	async #askMissing(question: ToWorker): Promise<void> {
		const active = this.#registration?.active;
		if (!active) return;
		this.optional = await new Promise<MissingFiles>((resolve) => {
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = ({ data }) => resolve(data as MissingFiles);
			ask(active, question, [port2]);
		});
	}
}

/** The page's one view of the service worker. */
export const offline = new Offline();

function ask(worker: ServiceWorker, message: ToWorker, ports: MessagePort[] = []): void {
	worker.postMessage(message, ports);
}

function whenIdle(work: () => void): void {
	if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: 6 * IDLE_MS });
	else setTimeout(work, IDLE_MS); // Safari
}
