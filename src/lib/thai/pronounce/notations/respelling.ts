import type { Coda, Onset, Tone, Vowel } from '../phonemes.ts';
import type { Syllable } from '../pronunciation.ts';

/** A letter of the mid class, or one of the high class and its fellow of the low class. */
const ONSET_LETTERS: Readonly<Record<Onset, readonly [mid: string] | readonly [high: string, low: string]>> =
	{
		'': [''],
		k: ['ก'],
		kʰ: ['ข', 'ค'],
		ŋ: ['หง', 'ง'],
		t͡ɕ: ['จ'],
		t͡ɕʰ: ['ฉ', 'ช'],
		s: ['ส', 'ซ'],
		j: ['หย', 'ย'],
		d: ['ด'],
		t: ['ต'],
		tʰ: ['ถ', 'ท'],
		n: ['หน', 'น'],
		b: ['บ'],
		p: ['ป'],
		pʰ: ['ผ', 'พ'],
		f: ['ฝ', 'ฟ'],
		m: ['หม', 'ม'],
		r: ['หร', 'ร'],
		l: ['หล', 'ล'],
		w: ['หว', 'ว'],
		h: ['ห', 'ฮ'],
		ʔ: ['อ']
	};
const GLIDE_LETTERS = { '': '', r: 'ฺร', l: 'ฺล', w: 'ฺว' } as const;
const CODA_LETTERS: Readonly<Record<Coda, string>> = {
	'': '',
	k: 'ก',
	t: 'ด',
	p: 'บ',
	ŋ: 'ง',
	n: 'น',
	m: 'ม',
	j: 'ย',
	w: 'ว',
	l: 'ล',
	s: 'ส',
	f: 'ฟ',
	t͡ɕʰ: 'ช'
};
/** Open and closed spellings, short and long; C is the consonant with its tone mark (`C~`: behind what stands over it), F the final letter. */
const VOWEL_SPELLINGS: Readonly<
	Record<
		Vowel,
		{ short: readonly [open: string, closed: string]; long: readonly [open: string, closed: string] }
	>
> = {
	a: { short: ['C~ะ', 'Cั~F'], long: ['C~า', 'C~าF'] },
	i: { short: ['Cิ~', 'Cิ~F'], long: ['Cี~', 'Cี~F'] },
	ɯ: { short: ['Cึ~', 'Cึ~F'], long: ['Cื~อ', 'Cื~F'] },
	u: { short: ['Cุ~', 'Cุ~F'], long: ['Cู~', 'Cู~F'] },
	e: { short: ['เC~ะ', 'เC็~F'], long: ['เC~', 'เC~F'] },
	ɛ: { short: ['แC~ะ', 'แC็~F'], long: ['แC~', 'แC~F'] },
	o: { short: ['โC~ะ', 'C~F'], long: ['โC~', 'โC~F'] },
	ɔ: { short: ['เC~าะ', 'C็~อF'], long: ['C~อ', 'C~อF'] },
	ɤ: { short: ['เC~อะ', 'เCิ~F'], long: ['เC~อ', 'เCิ~F'] },
	ia̯: { short: ['เCี~ยะ', 'เCี~ยF'], long: ['เCี~ย', 'เCี~ยF'] },
	ɯa̯: { short: ['เCื~อะ', 'เCื~อF'], long: ['เCื~อ', 'เCื~อF'] },
	ua̯: { short: ['Cั~วะ', 'C~วF'], long: ['Cั~ว', 'C~วF'] }
};
/** Spellings of a vowel with its end. */
const SPECIAL: Readonly<Record<string, string>> = {
	'a short m': 'C~ำ',
	'a short j': 'ไC~',
	'a short w': 'เC~า',
	'ɤ long j': 'เC~ย'
};

/** A spelling taken apart: what stands before the consonant, over it, behind it, and whether a final letter follows. */
interface Frame {
	before: string;
	over: string;
	behind: string;
	closed: boolean;
}

/** Frames by vowel, length and coda. */
const FRAMES = new Map<string, Frame>();
for (const [vowel, { short, long }] of Object.entries(VOWEL_SPELLINGS)) {
	for (const [length, [open, closed]] of [
		['short', short],
		['long', long]
	] as const) {
		FRAMES.set(`${vowel} ${length} `, frameOf(open));
		for (const coda of Object.keys(CODA_LETTERS))
			if (coda !== '')
				FRAMES.set(`${vowel} ${length} ${coda}`, frameOf(SPECIAL[`${vowel} ${length} ${coda}`] ?? closed));
	}
}

function frameOf(spelling: string): Frame {
	const [, before = '', over = '', behind = '', final = ''] = /^(.*)C(.*)~([^F]*)(F?)$/.exec(spelling) ?? [];
	return { before, over, behind, closed: final !== '' };
}

/** The word as a Thai dictionary respells it: one syllable a piece, a dot below the first letter of a cluster: `รัด-ถะ-บาน`, `ปฺระ-เทด`. */
export function respelling(syllables: readonly Syllable[]): string {
	return syllables.map(respelt).join('-');
}

function respelt({ onset, glide, vowel, length, coda, tone, explanation }: Syllable): string {
	const letters = ONSET_LETTERS[onset];
	const live = explanation.syllable === 'live';
	const [consonant, mark] =
		letters.length === 1
			? [letters[0], midMark(tone, live)]
			: explanation.class === 'high' && tone === 'falling'
				? [letters[0], '้']
				: pairedSpelling(letters, tone, live, length === 'long');
	const frame = FRAMES.get(`${vowel} ${length} ${coda}`) as Frame;
	return (
		frame.before +
		consonant +
		GLIDE_LETTERS[glide] +
		frame.over +
		mark +
		frame.behind +
		(frame.closed ? CODA_LETTERS[coda] : '')
	);
}

function midMark(tone: Tone, live: boolean): string {
	if (tone === 'low') return live ? '่' : '';
	return { mid: '', falling: '้', high: '๊', rising: '๋' }[tone];
}

/** The letter and the mark that give a tone, where there is a letter of the high class and one of the low. */
function pairedSpelling(
	[high, low]: readonly [string, string],
	tone: Tone,
	live: boolean,
	long: boolean
): [letter: string, mark: string] {
	switch (tone) {
		case 'mid':
			return [low, ''];
		case 'low':
			return [high, live ? '่' : ''];
		case 'falling':
			return [low, !live && long ? '' : '่'];
		case 'high':
			return [low, !live && !long ? '' : '้'];
		case 'rising':
			return [high, live ? '' : '๋'];
	}
}
