import type { Coda, Onset } from '../phonemes.ts';

/** The consonants of the Royal Thai General System at the beginning of a syllable. */
export const ONSET_LETTERS: Readonly<Record<Onset, string>> = {
	'': '',
	k: 'k',
	kʰ: 'kh',
	ŋ: 'ng',
	t͡ɕ: 'ch',
	t͡ɕʰ: 'ch',
	s: 's',
	j: 'y',
	d: 'd',
	t: 't',
	tʰ: 'th',
	n: 'n',
	b: 'b',
	p: 'p',
	pʰ: 'ph',
	f: 'f',
	m: 'm',
	r: 'r',
	l: 'l',
	w: 'w',
	h: 'h',
	ʔ: ''
};

/** What ends a syllable in romanisations for learners: foreign ends keep their sound. */
export const CODA_LETTERS: Readonly<Record<Coda, string>> = {
	'': '',
	k: 'k',
	t: 't',
	p: 'p',
	ŋ: 'ng',
	n: 'n',
	m: 'm',
	j: 'i',
	w: 'o',
	l: 'l',
	s: 's',
	f: 'f',
	t͡ɕʰ: 'ch'
};
