import type { Coda, Glide, InitialClass, Onset, Tone, Vowel } from './phonemes.ts';

/** Why a syllable has its tone: codes, to be put into words by whoever shows them. */
export interface ToneExplanation {
	/** Class of the initial consonant, as the rule takes it. */
	class: InitialClass;
	/** Where the class comes from: the syllable's own consonant, a leading ห or อ, or the consonant before (`ตลาด`). */
	classFrom: 'own' | 'leading' | 'before';
	syllable: 'live' | 'dead';
	/** Length of the vowel: it counts in dead syllables of the low class. */
	length: 'short' | 'long';
	/** The tone mark, or null. */
	mark: string | null;
	tone: Tone;
	/** Whether the tone is not the one that the rule gives. */
	irregular: boolean;
}

/** One syllable as it is said. The texts of a word's syllables tile it, silent letters with their neighbours. */
export interface Syllable {
	text: string;
	onset: Onset;
	glide: Glide;
	vowel: Vowel;
	length: 'short' | 'long';
	coda: Coda;
	tone: Tone;
	explanation: ToneExplanation;
	/** Whether a new word of the name begins here (`ชลบุรี`: Chon Buri). */
	spaced: boolean;
}

/** How a word is said. */
export interface Pronunciation {
	/** In order, at least one. */
	syllables: Syllable[];
	/** Whether the reading is sure; else it is a guess. */
	sure: boolean;
	/** Whether the lexicon's respelling settled it, at least in part. */
	respelled: boolean;
	/** The Thai words that the syllables spell, where the word itself is a number, a short form or has a sign in it. */
	readAs?: string;
}
