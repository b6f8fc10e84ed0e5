import { isSpace, isThaiLetter, MAIYAMOK } from '../text/script.ts';
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
	const scanner = new Scanner();
	const stretches: Stretch[] = [];
	let start = 0;
	while (start < text.length) {
		const end = scanner.next(text, start);
		stretches.push({ kind: scanner.kind, start, end });
		start = end;
	}
	return stretches;
}

/** `scan` stretch by stretch, without making an object of each. */
export class Scanner {
	/** The kind of the stretch found last. */
	kind: TokenKind | 'thai' = 'space';
	/** Whether the stretch found last is Thai and holds a full stop. */
	dotted = false;

	#stops: Int32Array | undefined;
	#stop = 0;

	/**
	 * Begins a text. `stops`, where somebody has read it already, has the units that are no Thai letters, in order, and behind them its
	 * length.
	 */
	begin(stops?: Int32Array): void {
		this.#stops = stops;
		this.#stop = 0;
	}

	/** The end of the stretch that begins at `start`, which is not the end of the text. */
	next(text: string, start: number): number {
		const code = text.charCodeAt(start);
		if (isThaiLetter(code)) return this.#thai(text, start);
		const plain = this.#plain(text, start, code);
		return plain > start ? plain : this.#other(text, start);
	}

	#thai(text: string, start: number): number {
		this.kind = 'thai';
		this.dotted = false;
		if (this.#stops) return this.#thaiUpTo(this.#stops, text, start);
		let end = start + 1;
		for (; end < text.length; end++) {
			const code = text.charCodeAt(end);
			if (isThaiLetter(code)) continue;
			if (
				code !== FULL_STOP ||
				text.charCodeAt(end - 1) === FULL_STOP ||
				text.charCodeAt(end + 1) === FULL_STOP
			)
				break;
			this.dotted = true;
		}
		return end;
	}

	#thaiUpTo(stops: Int32Array, text: string, start: number): number {
		let stop = this.#stop;
		while (stop > 0 && (stops[stop - 1] as number) > start) stop--;
		while ((stops[stop] as number) < start) stop++;
		let end = stops[stop] as number;
		while (
			text.charCodeAt(end) === FULL_STOP &&
			text.charCodeAt(end - 1) !== FULL_STOP &&
			text.charCodeAt(end + 1) !== FULL_STOP
		) {
			this.dotted = true;
			end = stops[++stop] as number;
		}
		this.#stop = stop;
		return end;
	}

	/** The commonest stretches by hand, where what follows leaves no doubt of what the rules would say; 0 for the others. */
	#plain(text: string, start: number, first: number): number {
		let end = start + 1;
		if (first === SPACE) {
			if (isSpace(text.charCodeAt(end))) return 0;
			this.kind = 'space';
			return end;
		}
		if (isDigit(first)) {
			while (isDigit(text.charCodeAt(end))) end++;
			this.kind = 'number';
		} else if (isAsciiLetter(first)) {
			while (isAsciiLetter(text.charCodeAt(end))) end++;
			this.kind = 'latin';
		} else if (isBracketOrQuote(first)) this.kind = 'punctuation';
		else if (first === MAIYAMOK) this.kind = 'word';
		else return 0;
		const next = text.charCodeAt(end);
		return end === text.length || next === SPACE || (next >= 0x0e00 && next < 0x0e80) ? end : 0;
	}

	#other(text: string, start: number): number {
		for (const [kind, pattern] of RULES) {
			pattern.lastIndex = start;
			if (!pattern.test(text)) continue;
			this.kind = kind;
			return kind === 'space' ? pattern.lastIndex : behindMarks(text, pattern.lastIndex);
		}
		this.kind = 'symbol';
		return start + 1;
	}
}

const SPACE = 0x20;

function isDigit(code: number): boolean {
	return code >= 0x30 && code <= 0x39;
}

function isAsciiLetter(code: number): boolean {
	return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
}

/** " ( ) “ ” ‘ ’ */
function isBracketOrQuote(code: number): boolean {
	return (
		code === 0x22 ||
		code === 0x28 ||
		code === 0x29 ||
		(code >= 0x2018 && code <= 0x201d && code !== 0x201a && code !== 0x201b)
	);
}

const FULL_STOP = 0x2e;

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
