/** A message at the bottom of the screen, with at most one action. */
export interface ToastMessage {
	text: string;
	action?: { label: string; run: () => void };
	/** Errors are read out at once. */
	urgent?: boolean;
	/** Stays until it is acted on or put aside: the label of the button that puts it aside. */
	aside?: string;
}

const SHOWN_MS = 6000;

let current = $state.raw<ToastMessage | null>(null);
let lift = $state(0);
let timer: ReturnType<typeof setTimeout> | undefined;

/** The one toast of the app: a new message takes the place of the old one. */
export const toasts = {
	get current(): ToastMessage | null {
		return current;
	},
	/** Room, px, that something else takes at the foot of the screen: the toast stands above it. */
	get lift(): number {
		return lift;
	},
	set lift(px: number) {
		lift = px;
	},
	show(message: ToastMessage): void {
		clearTimeout(timer);
		current = message;
		toasts.release();
	},
	dismiss(): void {
		clearTimeout(timer);
		current = null;
	},
	/** A learner who is reaching for Undo is not to be raced: the clock stands still, and starts anew. */
	hold(): void {
		clearTimeout(timer);
	},
	release(): void {
		clearTimeout(timer);
		if (current && current.aside === undefined) timer = setTimeout(toasts.dismiss, SHOWN_MS);
	}
};
