import type { Sentence } from '../sentences/sentence.ts';
import type { Span } from '../span.ts';
import type { Token } from '../words/token.ts';
import { BESIDE_REPORTING, REPORTING } from './data/speech-words.ts';
import type { NameFact, SpeechFact } from './fact.ts';
import { firstEndingAfter, spansWithin } from './span-search.ts';

/** What stands between the speaker and the verb at most, an apposition included, in UTF-16 units. */
const APPOSITION = 140;
/** How many words stand between the verb and `ว่า` at most. */
const BETWEEN = 6;
const QUOTED = /“([^”“]{2,1500})”|"([^"“”]{2,1500})[”"]|‘([^’‘\n]{4,1500})’|'([^'\n]{4,1500})'(?![A-Za-z])/g;
const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'CLF', 'DET']);
const AUXILIARY = new Set(['ได้', 'ยัง', 'ก็', 'จึง', 'เคย']);
/** Behind these the verb is part of a noun, or what happens to the subject. */
const NO_SPEECH = new Set(['ผู้', 'การ', 'ความ', 'นัก', 'ถูก', 'โดน', 'จะ', 'ไม่', 'อย่า']);
/** Verbs inside the names of offices (`รองโฆษกประจำ…`, `รัฐมนตรีว่าการ…`). */
const OFFICE_VERBS = new Set([
	'ประจำ',
	'ว่าการ',
	'ช่วย',
	'รักษาการ',
	'บริหาร',
	'อำนวยการ',
	'จัดการ',
	'ตรวจ',
	'บัญชาการ',
	'กำกับ',
	'ปลัด'
]);
const OF = new Set(['ของ', 'แห่ง']);

/**
 * Who said what in a text, in its order: verbs of saying with `ว่า` and what follows, and quotations with the speaker
 * behind (`“…” เขากล่าว`). Indirect speech ends with its sentence. `names` are the people and bodies of the text.
 */
export function findSpeech(
	text: string,
	words: readonly Token[],
	sentences: readonly Sentence[],
	names: readonly NameFact[]
): SpeechFact[] {
	const speakers = names.filter(({ kind }) => kind !== 'place');
	const quotes = [...text.matchAll(QUOTED)].map((match) => ({
		start: match.index,
		end: match.index + match[0].length
	}));
	const facts: SpeechFact[] = [];
	const given = new Set<number>();
	let sentence = 0;
	for (const [index, word] of words.entries()) {
		if (!REPORTING.has(word.text) || NO_SPEECH.has(words[index - 1]?.text ?? '')) continue;
		while (sentence < sentences.length - 1 && (sentences[sentence]?.end ?? 0) <= word.start) sentence++;
		const home = sentences[sentence];
		if (!home || home.start > word.start || home.role === 'furniture') continue;
		const fact = withThat(text, words, index, home, quotes) ?? afterQuotation(words, index, quotes);
		if (!fact || (facts.at(-1)?.end ?? 0) > fact.verb.start) continue;
		// A quotation that somebody has been given belongs to no second speaker.
		if (given.has(fact.content.start)) continue;
		const before = fact.content.end <= fact.verb.start ? fact.content.end : home.start;
		const speaker = speakerBefore(words, index, before, speakers);
		// A quotation needs somebody who speaks: `"…" บอก` alone may be anything.
		if (!speaker && fact.content.end <= fact.verb.start) continue;
		given.add(fact.content.start);
		const start = Math.min(speaker?.start ?? fact.start, fact.start);
		if (start < (facts.at(-1)?.end ?? 0)) continue;
		facts.push({ ...fact, start, ...(speaker ? { speaker } : {}) });
	}
	return facts;
}

/** `… กล่าวว่า CONTENT`. */
function withThat(
	text: string,
	words: readonly Token[],
	index: number,
	home: Span,
	quotes: readonly Span[]
): SpeechFact | null {
	const verb = words[index] as Token;
	let end = verb.text.endsWith('ว่า') ? verb.end : 0;
	for (let at = index + 1; end === 0 && at <= index + BETWEEN; at++) {
		const next = words[at];
		if (!next || next.start >= home.end) return null;
		if (next.text === 'ว่า') end = next.end;
		else if (
			next.kind !== 'space' &&
			!BESIDE_REPORTING.has(next.text) &&
			next.pos !== 'PROPN' &&
			next.pos !== 'PRON'
		)
			return null;
	}
	if (end === 0) return null;
	const from = end + (/^[\s:]*/.exec(text.slice(end, end + 6))?.[0].length ?? 0);
	const near = quotes[firstEndingAfter(quotes, from)];
	const quote = near?.start === from ? near : undefined;
	const content = quote ? inside(quote) : { start: from, end: home.end };
	if (content.end - content.start < 4) return null;
	const mode = quote ? 'quotation' : 'indirect';
	return {
		kind: 'speech',
		start: verb.start,
		end: content.end,
		verb: { start: verb.start, end },
		content,
		mode
	};
}

/** `“CONTENT” SPEAKER กล่าว`: the quotation ends right before the speaker. */
function afterQuotation(words: readonly Token[], index: number, quotes: readonly Span[]): SpeechFact | null {
	const { start, end, text } = words[index] as Token;
	if (text.endsWith('ว่า') || words[index + 1]?.text === 'ว่า') return null;
	const quote = quotes[firstEndingAfter(quotes, start) - 1];
	if (!quote || start - quote.end > APPOSITION) return null;
	const between = words.slice(firstEndingAfter(words, quote.end), index);
	const plain = between.every(
		({ pos, kind, text: said }) =>
			kind === 'space' ||
			NOMINAL.has(pos ?? '') ||
			AUXILIARY.has(said) ||
			kind === 'latin' ||
			kind === 'abbreviation'
	);
	if (!plain || between.length > 8) return null;
	const content = inside(quote);
	return { kind: 'speech', start: content.start, end, verb: { start, end }, content, mode: 'quotation' };
}

/** The person nearest in front of the verb, else a body, else the nouns right before it; nothing before `floor`. */
function speakerBefore(
	words: readonly Token[],
	index: number,
	floor: number,
	names: readonly NameFact[]
): Span | undefined {
	const verb = words[index] as Token;
	const from = Math.max(floor, verb.start - APPOSITION);
	const near = spansWithin(names, { start: from, end: verb.start }).filter(({ end }) =>
		isApposition(words, index, end)
	);
	const name = near.findLast(({ kind }) => kind === 'person') ?? near.at(-1);
	if (name && !(name.kind !== 'person' && isOwner(words, name.start)))
		return { start: name.start, end: name.end };
	let first = index;
	while (first > 0 && AUXILIARY.has(words[first - 1]?.text ?? '')) first--;
	let last = first;
	if (words[last - 1]?.kind === 'space') last--;
	first = last;
	while (first > 0 && inPhrase(words[first - 1])) first--;
	while (first < last && OF.has(words[first]?.text ?? '')) first++;
	const [head, tail] = [words[first], words[last - 1]];
	return head && tail && first < last && head.start >= floor
		? { start: head.start, end: tail.end }
		: undefined;
}

/** Whether the word goes on with a noun phrase leftwards: `แถลงการณ์|ของ|มาลี`. */
function inPhrase(word: Token | undefined): boolean {
	return (
		word !== undefined &&
		word.kind !== 'space' &&
		(NOMINAL.has(word.pos ?? '') || word.pos === 'ADJ' || OF.has(word.text))
	);
}

/** Whether `ของ` stands in front of the name: then what it owns speaks. */
function isOwner(words: readonly Token[], start: number): boolean {
	const before = words[firstEndingAfter(words, start) - 1];
	return before?.end === start && OF.has(before.text);
}

/** Whether nothing but an apposition, spaces and auxiliaries stands between the end of a name and the verb. */
function isApposition(words: readonly Token[], index: number, end: number): boolean {
	for (let at = index - 1; at >= 0; at--) {
		const word = words[at] as Token;
		if (word.start < end) return true;
		const { kind, pos, text } = word;
		const still =
			kind === 'space'
				? !text.includes('\n')
				: kind !== 'punctuation' &&
					((pos !== 'VERB' && pos !== 'SCONJ') || AUXILIARY.has(text) || OFFICE_VERBS.has(text));
		if (!still) return false;
	}
	return false;
}

function inside({ start, end }: Span): Span {
	return { start: start + 1, end: end - 1 };
}
