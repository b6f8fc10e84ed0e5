import { StoreError } from '$lib/app/errors.ts';
import { t } from '$lib/i18n/i18n.svelte.ts';
import { toasts } from '$lib/ui/frame/toasts.svelte.ts';
import { tell } from './attempt.ts';

let told = false;

/**
 * For a write that nobody asked for, such as the place where someone reads: that it failed must not stand in the way
 * of reading, so the learner is told of it once in a visit, and not in the place of an offer to undo.
 */
export async function unkept(error: unknown): Promise<void> {
	console.warn('what was to be kept in passing was not kept', error);
	if (told || toasts.current?.action) return;
	told = true;
	if (!(error instanceof StoreError) || error.code !== 'quota') return tell(error);
	try {
		await import('$lib/i18n/messages/storage.ts');
		toasts.show({ text: t('storage.cacheFull'), urgent: true });
	} catch (cause) {
		console.warn('the words for a full device could not be loaded', cause);
		tell(error);
	}
}
