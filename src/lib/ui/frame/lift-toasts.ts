import { toasts } from './toasts.svelte.ts';

/** Keeps toasts above an element at the foot of the screen, so that what is said hides nothing that is to be pressed. */
export function liftToasts(element: HTMLElement): () => void {
	const observer = new ResizeObserver(() => (toasts.lift = element.offsetHeight));
	observer.observe(element);
	return () => {
		observer.disconnect();
		toasts.lift = 0;
	};
}
