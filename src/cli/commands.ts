import { makeQuiz } from '../lib/study/quiz/make.ts';
import { study } from '../lib/study/study.ts';
import type { Engine } from '../lib/thai/analyze.ts';
import { notated } from '../lib/thai/pronounce/notations/notated.ts';
import type { Token } from '../lib/thai/words/token.ts';
import { jsonString, jsonWords, lines } from './input.ts';

/** The flags that a call may carry. */
export interface Flags {
	fine: boolean;
	each: boolean;
	all: boolean;
}

export interface Command {
	/** One line for `--help`. */
	summary: string;
	/** The flags that this command knows; another one is an error. */
	flags: readonly (keyof Flags)[];
	/** Turns the whole input into output lines, one JSON value each. */
	run(engine: Engine, input: string, flags: Flags): Iterable<unknown>;
}

/** The command line's commands; their formats are a public interface. */
export const COMMANDS: Readonly<Record<string, Command>> = {
	words: {
		summary: 'the words of each line: [{text, start, end, kind, pos?, parts?}]; --fine: syntactic words',
		flags: ['fine'],
		*run(engine, input, flags) {
			for (const line of lines(input)) {
				const { fine, words } = engine.tokens(line);
				yield flags.fine ? fine : words;
			}
		}
	},
	tag: {
		summary: 'the parts of speech of the JSON array of words on each line: [tag]',
		flags: [],
		*run(engine, input) {
			for (const [index, line] of lines(input).entries())
				yield line === '' ? [] : engine.tag(jsonWords(line, index));
		}
	},
	sentences: {
		summary:
			'the sentences of the text: [{text, start, end, role?}]; --each: of the JSON string on each line',
		flags: ['each'],
		*run(engine, input, flags) {
			for (const text of texts(input, flags)) yield engine.sentences(text);
		}
	},
	facts: {
		summary:
			'the facts of the text: [{kind, start, end, value?, unit?, entity?}]; --each: of the JSON string on each line',
		flags: ['each'],
		*run(engine, input, flags) {
			for (const text of texts(input, flags)) yield engine.analyze(text).facts;
		}
	},
	lookup: {
		summary: 'the lexicon entry of the word on each line: {word, entry}',
		flags: [],
		*run(engine, input) {
			for (const word of lines(input)) yield { word, entry: engine.lookup(word) };
		}
	},
	pronounce: {
		summary:
			'how the word on each line is said: {word, ipa, rtgs, paiboon, romanised, respelling, respelled, sure, syllables}',
		flags: [],
		*run(engine, input) {
			for (const word of lines(input)) yield { word, ...spoken(engine, word) };
		}
	},
	quiz: {
		summary:
			'the quiz on the text: [{kind, prompt, answer, choices, key, sentence}]; --each: on the JSON string of each line; --all: without the limit on number',
		flags: ['each', 'all'],
		*run(engine, input, flags) {
			for (const text of texts(input, flags))
				yield makeQuiz(engine.analyze(text), engine.lexicon, { all: flags.all });
		}
	},
	analyze: {
		summary: 'the whole analysis of the text: {text, paragraphs, sentences, words, facts, terms, quiz}',
		flags: [],
		*run(engine, input) {
			const analysis = study(engine, input);
			yield { ...analysis, words: analysis.words.map((token) => withReading(engine, token)) };
		}
	}
};

/** With `--each` the JSON string on every line; else the whole input as one text. */
function* texts(input: string, flags: Flags): Iterable<string> {
	if (!flags.each) yield input;
	// An empty line is an empty text.
	else for (const [index, line] of lines(input).entries()) yield line === '' ? '' : jsonString(line, index);
}

function withReading(engine: Engine, token: Token): object {
	if (token.kind === 'space') return token;
	const entry = engine.lookup(token.text);
	const isSaid = token.kind !== 'punctuation' && token.kind !== 'url' && token.kind !== 'latin';
	return {
		...token,
		...(entry && { entry, sense: token.sense ?? 0 }),
		...(isSaid && { pronunciation: spoken(engine, token.text) })
	};
}

/** A word's reading in every notation; `ipa` and the others are null where it has none. */
function spoken(engine: Engine, word: string): object {
	const pronunciation = engine.pronounce(word);
	return pronunciation ? notated(pronunciation) : NO_READING;
}

const NO_READING = {
	ipa: null,
	rtgs: null,
	paiboon: null,
	romanised: null,
	respelling: null,
	respelled: false,
	sure: false,
	syllables: []
};
