import type { PartOfSpeech, Token } from '../words/token.ts';
import { PARTS_OF_SPEECH } from '../words/token.ts';
import type { Tagger } from './tagger.ts';

/** A text's words of both levels. */
export interface BothLevels {
	/** Syntactic words. */
	fine: Token[];
	/** The words that a learner taps. */
	words: Token[];
}

/**
 * The same tokens with their parts of speech in context. Lines are tagged by themselves: a line break ends a sentence. A tapped
 * word made of several fine words has the part of speech that the lexicon gives it, the one that fits its head where it gives several;
 * else its head's, which stands in front in Thai. A derivative is a noun. A classifier behind a number is `CLF`.
 */
export function tagTokens(tagger: Tagger, { fine, words }: BothLevels): BothLevels {
	const tagged = tagFine(tagger, fine);
	return { fine: tagged, words: tagTapped(tagger, tagged, words) };
}

/** Fine words with their parts of speech in context. */
export function tagFine(tagger: Tagger, fine: readonly Token[]): Token[] {
	const out: Token[] = [...fine];
	let line: number[] = [];
	const settle = (): void => {
		if (line.length === 0) return;
		const tags = tagger.tag(line.map((at) => fine[at]!.text));
		line.forEach((at, k) => (out[at] = { ...fine[at]!, pos: tags[k]! }));
		line = [];
	};
	fine.forEach(({ kind, text }, at) => {
		if (kind !== 'space') line.push(at);
		else if (BREAK.test(text)) settle();
	});
	settle();
	return out;
}

const BREAK = /[\n\r\v\f\u2028\u2029]/u;
const NOMINALISERS = /^(?:การ|ความ|ผู้|นัก)/u;

function tagTapped(tagger: Tagger, fine: readonly Token[], words: readonly Token[]): Token[] {
	let at = 0;
	let before: PartOfSpeech | undefined;
	return words.map((word) => {
		while (at < fine.length && fine[at]!.end <= word.start) at++;
		const head = fine[at];
		if (word.kind === 'space' || !head?.pos) return word;
		const pos = inContext(tagger, word, head, before);
		before = pos;
		return { ...word, pos };
	});
}

function inContext(tagger: Tagger, word: Token, head: Token, before: PartOfSpeech | undefined): PartOfSpeech {
	const whole = head.end >= word.end;
	const listed = tagger.facts(word.text).lexicon;
	const pos = whole ? head.pos! : joinedPos(word, head.pos!, listed);
	const counts = pos === 'NOUN' && before === 'NUM' && has(listed, 'CLF');
	return counts ? 'CLF' : pos;
}

function joinedPos(word: Token, head: PartOfSpeech, listed: number): PartOfSpeech {
	if (has(listed, head)) return head;
	const first = PARTS_OF_SPEECH.find((pos) => pos !== 'CLF' && has(listed, pos));
	if (first) return first;
	return word.parts && NOMINALISERS.test(word.text) ? 'NOUN' : head;
}

function has(listed: number, pos: PartOfSpeech): boolean {
	return ((listed >> PARTS_OF_SPEECH.indexOf(pos)) & 1) === 1;
}
