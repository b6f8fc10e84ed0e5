/** A stretch of text in one script, for the `lang` attribute. */
export interface ScriptRun {
	text: string;
	thai: boolean;
}

/**
 * Splits `text` where the script changes between Thai and anything else; the runs joined give the text. A stretch
 * without letters (spaces, digits, punctuation) goes with the run before it, since it belongs to no script.
 */
export function scriptRuns(text: string): ScriptRun[] {
	const runs: ScriptRun[] = [];
	for (const match of text.matchAll(/[\u0E00-\u0E7F]+|[^\u0E00-\u0E7F]+/g)) {
		const thai = THAI.test(match[0]);
		const last = runs.at(-1);
		if (last && (last.thai === thai || !LETTER.test(match[0]))) last.text += match[0];
		else runs.push({ text: match[0], thai });
	}
	return runs;
}

const THAI = /[\u0E00-\u0E7F]/;
const LETTER = /\p{L}/u;
