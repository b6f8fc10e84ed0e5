import type { Fact } from './facts/fact.ts';
import { findFacts } from './facts/find.ts';
import type { Entry, Lexicon, WholeLexicon } from './lexicon/entry.ts';
import { keyOf } from './lexicon/key.ts';
import { createLexicon } from './lexicon/lexicon.ts';
import { readNameModel, type NameModel } from './lexicon/names/model.ts';
import { nameEntry } from './lexicon/names/name-entry.ts';
import { chooseSense } from './lexicon/sense-choice.ts';
import { readTrie } from './lexicon/trie.ts';
import { section, type Sections } from './pack.ts';
import { rtgs } from './pronounce/notations/rtgs.ts';
import { readPronounceModel } from './pronounce/model.ts';
import { createPronouncer, type Pronouncer } from './pronounce/pronounce.ts';
import type { Pronunciation } from './pronounce/pronunciation.ts';
import { readSentenceModel } from './sentences/model.ts';
import type { Sentence } from './sentences/sentence.ts';
import { createSentenceSplitter, type SentenceSplitter } from './sentences/split.ts';
import type { Span } from './span.ts';
import { readTagModel } from './tags/model.ts';
import { createTagger, type Tagger } from './tags/tagger.ts';
import { type BothLevels, tagTokens } from './tags/tokens.ts';
import { paragraphs } from './text/paragraphs.ts';
import type { SegmenterName, WordSegmenter } from './words/segmenter.ts';
import { createSegmenter } from './words/create.ts';
import type { PartOfSpeech, Token } from './words/token.ts';

/** Everything that the engine finds in a text. All spans are UTF-16 offsets into `text` as given. */
export interface Analysis {
	text: string;
	paragraphs: Span[];
	sentences: Sentence[];
	/** The words that a learner taps; they tile the text, white space included. */
	words: Token[];
	facts: Fact[];
}

/** The language engine over one pack of data. Pure: the same text and pack give the same answer. */
export interface Engine {
	/** Changes whenever the pack or the code that computes changes: cached analyses of another version are stale. */
	readonly version: string;
	readonly lexicon: WholeLexicon;
	/** The entry of `word`: written, made by rule, or, for what no list has and what may be a name, a guess of its English spelling. */
	lookup(word: string): Entry | null;
	segmenter(name?: SegmenterName): WordSegmenter;
	/** The words of `text` on both levels, with their parts of speech in context. */
	tokens(text: string, segmenter?: SegmenterName): BothLevels;
	/** The Universal Dependencies tags of a sentence's or paragraph's fine words. */
	tag(words: readonly string[]): PartOfSpeech[];
	sentences(text: string): Sentence[];
	/** How a word is said; null where it is in no Thai script. */
	pronounce(word: string): Pronunciation | null;
	analyze(text: string, segmenter?: SegmenterName): Analysis;
}

/**
 * The engine over the sections of a pack.
 * @throws {PackError} where a section is missing or damaged.
 */
export function createEngine(sections: Sections): Engine {
	const lexicon = createLexicon(sections);
	const trie = readTrie(section(sections, 'trie'));
	let madeSplitter: SentenceSplitter | undefined;
	const splitter = () =>
		(madeSplitter ??= createSentenceSplitter(readSentenceModel(section(sections, 'sentences'))));
	let madeTagger: Tagger | undefined;
	const tagger = () => (madeTagger ??= createTagger(readTagModel(sections, trie)));
	let madePronouncer: Pronouncer | undefined;
	const pronouncer = () => (madePronouncer ??= createPronouncer(readPronounceModel(sections), lexicon));
	let madeNames: NameModel | undefined;
	const names = (word: string): Entry | null => {
		const key = keyOf(word).trim();
		if (key === '' || trie.idOf(key) >= 0) return null;
		madeNames ??= readNameModel(section(sections, 'names'));
		return nameEntry(key, madeNames, (part) => {
			const said = pronouncer().pronounce(part);
			return said && rtgs(said.syllables);
		});
	};
	const segmenters = new Map<SegmenterName, WordSegmenter>();
	const segmenter = (name: SegmenterName = 'lattice'): WordSegmenter => {
		let made = segmenters.get(name);
		if (!made) segmenters.set(name, (made = createSegmenter(name, sections)));
		return made;
	};

	const tokens = (text: string, name?: SegmenterName): BothLevels =>
		tagTokens(tagger(), segmenter(name).both(text));

	return {
		version: new TextDecoder().decode(section(sections, 'version')),
		lexicon,
		lookup: (word) => lexicon.lookup(word) ?? names(word),
		segmenter,
		tokens,
		tag: (words) => tagger().tag(words),
		sentences: (text) => splitter().split(text, tokens(text).fine),
		pronounce: (word) => pronouncer().pronounce(word),
		analyze(text, name) {
			const { fine, words: tagged } = tokens(text, name);
			const words = withSenses(text, tagged, lexicon);
			const sentences = splitter().split(text, fine);
			return {
				text,
				paragraphs: paragraphs(text),
				sentences,
				words,
				facts: findFacts(text, words, sentences, lexicon)
			};
		}
	};
}

/** The words with the sense that fits each, where that is not the first of its entry. */
function withSenses(text: string, words: readonly Token[], lexicon: Lexicon): Token[] {
	return words.map((token, i) => {
		const entry = token.kind === 'space' ? null : lexicon.lookup(token.text);
		const sense = entry ? chooseSense(entry, text, token, token.pos, words[i - 1]?.pos) : 0;
		return sense === 0 ? token : { ...token, sense };
	});
}
