import { StoreError } from '$lib/app/errors.ts';
import { t } from '$lib/i18n/i18n.svelte.ts';
import { toasts } from '$lib/ui/frame/toasts.svelte.ts';
import { explain } from './explain.ts';
import { loadAgain } from './load-again.ts';

/** Does `work`; where it fails, tells the learner and answers `undefined`. What is on the screen stays. */
export async function attempt<T>(work: () => Promise<T>): Promise<T | undefined> {
	try {
		return await work();
	} catch (error) {
		console.error(error);
		tell(error);
		return undefined;
	}
}

/** Tells the learner of an error at the foot of the screen. */
export function tell(error: unknown): void {
	if (error instanceof StoreError && error.code === 'newer') {
		const action = { label: t('errors.reload'), run: () => void loadAgain() };
		toasts.show({ text: t('errors.newerTab'), action, urgent: true, aside: t('common.close') });
	} else {
		toasts.show({ text: sentenceOf(error), urgent: true });
	}
}

/** What was done, and the offer to take it back; `undone` is said then. Where that fails, it is offered again. */
export function offerUndo(text: string, undo: () => Promise<void>, undone?: string): void {
	const label = t('common.undo');
	const run = async (): Promise<void> => {
		try {
			await undo();
			if (undone !== undefined) toasts.show({ text: undone });
		} catch (error) {
			console.error(error);
			toasts.show({
				text: sentenceOf(error),
				action: { label, run: () => void run() },
				urgent: true,
				aside: t('common.close')
			});
		}
	};
	toasts.show({ text, action: { label, run: () => void run() } });
}

function sentenceOf(error: unknown): string {
	const { title, text } = explain(error);
	return `${title}. ${text}`;
}
