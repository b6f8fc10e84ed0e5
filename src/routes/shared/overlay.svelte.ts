import { pushState } from '$app/navigation';
import { page } from '$app/state';

/** A sheet or dialog that is a step of the history, so that the phone's own back button closes it. */
export class Overlay {
	readonly #name: NonNullable<App.PageState['overlay']>;

	constructor(name: NonNullable<App.PageState['overlay']>) {
		this.#name = name;
	}

	get isOpen(): boolean {
		return page.state.overlay === this.#name;
	}

	open(): void {
		if (!this.isOpen) pushState('', { ...$state.snapshot(page.state), overlay: this.#name });
	}

	close(): void {
		if (this.isOpen) history.back();
	}
}
