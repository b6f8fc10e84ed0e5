import { isThaiLetter } from '../text/script.ts';
import type { TokenKind } from './token.ts';

/** A stretch of normalised text that is one token already, or `thai`, for a segmenter to cut. */
export interface Stretch {
	kind: TokenKind | 'thai';
	start: number;
	end: number;
}

/**
 * Splits normalised text by script. All segmenters share it: whatever is not Thai script is cut here, and nowhere
 * else. A `thai` stretch holds Thai letters and full stops right behind them (abbreviations are the segmenter's to
 * find). Linear time; the stretches tile the text.
 */
export function scan(text: string): Stretch[] {
	const stretches: Stretch[] = [];
	let at = 0;
	while (at < text.length) {
		const stretch = isThaiLetter(text.charCodeAt(at)) ? thaiStretch(text, at) : otherStretch(text, at);
		stretches.push(stretch);
		at = stretch.end;
	}
	return stretches;
}

const FULL_STOP = 0x2e;

function thaiStretch(text: string, start: number): Stretch {
	let end = start;
	for (; end < text.length; end++) {
		const code = text.charCodeAt(end);
		if (isThaiLetter(code)) continue;
		if (
			code !== FULL_STOP ||
			text.charCodeAt(end - 1) === FULL_STOP ||
			text.charCodeAt(end + 1) === FULL_STOP
		)
			break;
	}
	return { kind: 'thai', start, end };
}

function otherStretch(text: string, start: number): Stretch {
	for (const [kind, pattern] of RULES) {
		pattern.lastIndex = start;
		if (pattern.test(text))
			return {
				kind,
				start,
				end: kind === 'space' ? pattern.lastIndex : behindMarks(text, pattern.lastIndex)
			};
	}
	return { kind: 'symbol', start, end: start + 1 };
}

/** Combining characters of other scripts belong to what they stand behind. */
function behindMarks(text: string, at: number): number {
	MARKS.lastIndex = at;
	return MARKS.test(text) ? MARKS.lastIndex : at;
}

const MARKS = /(?:(?![\u0e00-\u0e7f])\p{M})+/uy;

const TOP_LEVEL =
	'com|org|net|gov|edu|info|int|mil|th|io|co|uk|us|eu|jp|cn|sg|la|mm|kh|vn|my|id|au|de|fr|tv|me|app|dev|news';
const URL_END = String.raw`[^\s<>"“”‘’«»()\[\]{}\u0e00-\u0e7f]*[^\s<>"“”‘’«»()\[\]{}\u0e00-\u0e7f.,;:!?…'*]`;
const HOST = String.raw`[a-z\d][a-z\d-]{0,62}(?:\.[a-z\d-]{1,63}){0,8}\.(?:${TOP_LEVEL})(?![a-z\d-]|\.[a-z\d])`;

/** Tried in order at each place, the last always fits; every repetition that can fail late is bounded, which keeps the scan linear. */
const RULES: readonly [TokenKind, RegExp][] = [
	['space', /\s+/uy],
	['url', new RegExp(String.raw`(?:https?|ftp):\/\/${URL_END}|www\.${URL_END}`, 'iuy')],
	['url', new RegExp(String.raw`[a-z\d][\w.+-]{0,63}@${HOST}`, 'iuy')],
	['url', new RegExp(String.raw`${HOST}(?:\/${URL_END}|\/)?`, 'iuy')],
	[
		'abbreviation',
		/(?:\p{Lu}\.){2,8}|\p{Lu}\.(?= \p{Lu})|(?:Mr|Mrs|Ms|Dr|St|Jr|Sr|Inc|Ltd|Corp|Prof|No|vs)\./uy
	],
	['abbreviation', /ฯลฯ/uy],
	['word', /ๆ/uy],
	['latin', /\d{1,4}(?:st|nd|rd|th|s|G|D|K|[A-Z]{1,2}\d*)(?![\p{L}\p{N}])/uy],
	['number', /\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d|,\d)|\d+(?:[.:]\d+)*/uy],
	[
		'latin',
		/(?:(?![\u0e00-\u0e7f])\p{L}\p{M}*)(?:(?![\u0e00-\u0e7f])[\p{L}\p{M}\p{N}]|['’](?=(?![\u0e00-\u0e7f])\p{L}))*/uy
	],
	['number', /\p{N}/uy],
	['punctuation', /\.{2,}|…+|!+|\?+|-{2,}|–+|—+|={2,}|\*+|_+|::/uy],
	['symbol', /[%‰°]|\p{S}/uy],
	['punctuation', /\p{P}/uy],
	['symbol', /[^]/uy]
];
