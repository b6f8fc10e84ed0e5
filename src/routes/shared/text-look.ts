import type { App } from '$lib/app/app.ts';
import { FONT_SIZES, setSetting, type Settings } from '$lib/app/settings.ts';
import type { TextLook } from '$lib/ui/settings/TextControls.svelte';
import { attempt } from './attempt.ts';

/** How the settings want an article's text to look. */
export function lookOf({ font, fontSize, wordSpaces, marks }: Settings): TextLook {
	return { font, size: fontSize, spaced: wordSpaces, marks };
}

/** Stores what changed; where that fails, the learner is told. */
export function saveLook(app: App, { font, size, spaced, marks }: Partial<TextLook>): void {
	const fontSize = FONT_SIZES.find((candidate) => candidate === size);
	void attempt(async () => {
		if (font) await setSetting(app, 'font', font);
		if (fontSize) await setSetting(app, 'fontSize', fontSize);
		if (spaced !== undefined) await setSetting(app, 'wordSpaces', spaced);
		if (marks) await setSetting(app, 'marks', marks);
	});
}
