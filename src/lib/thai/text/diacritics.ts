const COMBINING = /\p{Mn}/gu;

/** Latin text without the marks on its letters (`Konaté` → `Konate`); not for Thai, whose vowels and tones are such marks. */
export function withoutDiacritics(text: string): string {
	return text.normalize('NFD').replace(COMBINING, '');
}
