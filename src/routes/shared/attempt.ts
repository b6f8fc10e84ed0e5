import { t } from '$lib/i18n/i18n.svelte.ts';
import { toasts } from '$lib/ui/frame/toasts.svelte.ts';
import { explain } from './explain.ts';

/** Does `work`; where it fails, tells the learner and answers `undefined`. What is on the screen stays. */
export async function attempt<T>(work: () => Promise<T>): Promise<T | undefined> {
	try {
		return await work();
	} catch (error) {
		console.error(error);
		const { title, text } = explain(error);
		toasts.show({ text: `${title}. ${text}`, urgent: true });
		return undefined;
	}
}

/** Says what was done and offers to take it back; `undone` is said then. */
export function offerUndo(text: string, undo: () => Promise<void>, undone?: string): void {
	toasts.show({
		text,
		action: {
			label: t('common.undo'),
			run: () =>
				void attempt(async () => {
					await undo();
					if (undone !== undefined) toasts.show({ text: undone });
				})
		}
	});
}
