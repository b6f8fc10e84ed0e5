import type { Pasted } from '$lib/ui/library/PasteForm.svelte';

const KEY = 'aankhao.draft';

/** What was typed into the paste form and not yet added, in this tab: a reload must not lose it. */
export function readDraft(): Pasted | undefined {
	try {
		const stored = sessionStorage.getItem(KEY);
		return stored === null ? undefined : JSON.parse(stored);
	} catch (error) {
		console.warn('the draft of a paste could not be read', error);
		return undefined;
	}
}

/** Keeps the draft; an empty one is forgotten. */
export function keepDraft(draft: Pasted): void {
	try {
		if (Object.values(draft).every((part) => part === '')) sessionStorage.removeItem(KEY);
		else sessionStorage.setItem(KEY, JSON.stringify(draft));
	} catch (error) {
		console.warn('the draft of a paste could not be kept', error);
	}
}

/** Forgets the draft: it was added. */
export function forgetDraft(): void {
	keepDraft({ text: '', title: '', english: '' });
}
