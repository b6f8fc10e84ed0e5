import type { FineText } from './fine.ts';
import { UNKNOWN } from './cutter.ts';
import { TAGS, WORD_FLAGS, type WordModel } from './model.ts';
import type { TappedWord } from './tapped.ts';
import type { PartOfSpeech } from './token.ts';

/** Words that stand right before a person's given name; ranks and degrees with full stops are known by these. */
const TITLES = new Set(['นาย', 'นาง', 'นางสาว', 'น.ส.', 'เด็กชาย', 'เด็กหญิง', 'ด.ช.', 'ด.ญ.', 'ดร.']);
/** Tags of the words that no surname is made of. */
const FUNCTIONAL = new Set<PartOfSpeech | undefined>([
	'ADP',
	'ADV',
	'AUX',
	'CCONJ',
	'DET',
	'PART',
	'PRON',
	'SCONJ'
]);
/**
 * How much less likely a surname may be in one piece, in nats. Where it begins like a verb it may tell what the named person does (`นายพิธา
 * พบประชาชน`); what does not can hardly be anything but a name between title, given name and white space.
 */
const VERB_FIRST_COST = 1.5;
const NOUN_FIRST_COST = 8;
const MOST_PIECES = 4;
const LONGEST = 20;

/**
 * Joins the pieces of a surname made of ordinary words (`ทวี|สิน`): what fills the place between white space behind a title and a given name,
 * if no piece of it is known to be a function word, and `isLikelyWhole` says of its offsets in the normalised text that it is
 * one word there at a cost of at most `most` nats.
 */
export function joinSurnames(
	words: readonly TappedWord[],
	fine: FineText,
	{ flags, tags }: WordModel,
	isLikelyWhole: (title: number, start: number, end: number, most: number) => boolean
): TappedWord[] {
	const kindOf = (word: TappedWord | undefined): string | undefined => word && fine.words[word.from]?.kind;
	const startOf = ({ from }: TappedWord): number => fine.words[from]?.start ?? 0;
	const endOf = ({ to }: TappedWord): number => fine.words[to - 1]?.end ?? 0;
	/** The commonest tag of a word in the treebank; of none for a word that it does not have. */
	const trainedTag = ({ id }: { id: number }): PartOfSpeech | undefined =>
		id >= 0 && ((flags[id] as number) & WORD_FLAGS.trained) !== 0 ? TAGS[tags[id] as number] : undefined;
	const isFunctional = ({ from, to }: TappedWord): boolean =>
		fine.words.slice(from, to).some((word) => FUNCTIONAL.has(trainedTag(word)));
	const joined: TappedWord[] = [];
	for (let i = 0; i < words.length; i++) {
		const word = words[i] as TappedWord;
		joined.push(word);
		const [title, given] = [words[i - 2], words[i - 1]];
		if (kindOf(word) !== 'space' || kindOf(given) !== 'word' || !title || !isTitle(fine, title)) continue;
		let to = i + 1;
		while (kindOf(words[to]) === 'word') to++;
		const pieces = words.slice(i + 1, to);
		const first = pieces[0];
		const last = pieces.at(-1);
		const next = kindOf(words[to]);
		if (!first || !last || pieces.length < 2 || pieces.length > MOST_PIECES) continue;
		if (next !== undefined && next !== 'space' && next !== 'punctuation') continue;
		if (pieces.some(({ from, to: end }) => fine.words.slice(from, end).some(({ settled }) => settled)))
			continue;
		if (endOf(last) - startOf(first) > LONGEST || pieces.some(isFunctional)) continue;
		const most = trainedTag(first) === 'VERB' ? VERB_FIRST_COST : NOUN_FIRST_COST;
		if (!isLikelyWhole(startOf(title), startOf(first), endOf(last), most)) continue;
		joined.push({ from: first.from, to: last.to, id: UNKNOWN });
		i = to - 1;
	}
	return joined;
}

function isTitle({ normalised, words }: FineText, { from, to }: TappedWord): boolean {
	const word = words[from];
	if (!word || to !== from + 1) return false;
	const text = normalised.text.slice(word.start, word.end);
	return TITLES.has(text) || (word.kind === 'abbreviation' && RANK.test(text));
}

/** Military and police ranks: พล.อ., พ.ต.ท., ร.ต., จ.ส.อ., ด.ต. … */
const RANK = /^(?:พล|พ|ร|น|จ|ส|ด|ว่าที่ร)\.(?:[ก-ฮ]{1,2}\.){1,3}$/u;
