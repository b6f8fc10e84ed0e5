import { CODAS, type Coda, VOWELS, type Vowel } from './phonemes.ts';

/** A way to write a vowel; `spelling` shows it on the consonant ก. */
export interface Nucleus {
	spelling: string;
	/** Index into `VOWELS`. */
	vowel: number;
	long: number;
	/** A coda that the spelling holds itself (ำ, ไ), an index into `CODAS`. */
	coda: number;
	/** Whether some words say the vowel shorter (`เล่น`) or longer (`ไม้`) than it is written: with a tone mark only, or without one too. */
	varies: 'never' | 'marked' | 'always';
	/** Whether loan words with this vowel break the tone rules. */
	loan: boolean;
	/** Other vowels that the same letters may stand for (ฤ), indexes into `VOWELS`. */
	others: readonly [vowel: number, long: number][];
}

function nucleus(
	spelling: string,
	vowel: Vowel,
	length: 'short' | 'long',
	{
		coda = '',
		varies = 'never',
		loan = false,
		others = [] as readonly [Vowel, number][]
	}: {
		coda?: Coda;
		varies?: Nucleus['varies'];
		loan?: boolean;
		others?: readonly [Vowel, number][];
	} = {}
): Nucleus {
	return {
		spelling,
		vowel: VOWELS.indexOf(vowel),
		long: length === 'long' ? 1 : 0,
		coda: CODAS.indexOf(coda),
		varies,
		loan,
		others: others.map(([other, long]) => [VOWELS.indexOf(other), long])
	};
}

/** Every way to write a vowel, in the order of `N`. */
export const NUCLEI: readonly Nucleus[] = [
	nucleus('ก', 'a', 'short'),
	nucleus('กก', 'o', 'short'),
	nucleus('กร', 'ɔ', 'long', { coda: 'n' }),
	nucleus('ก', 'ɔ', 'long'),
	nucleus('กะ', 'a', 'short'),
	nucleus('กัก', 'a', 'short', { loan: true }),
	nucleus('กา', 'a', 'long', { varies: 'marked', loan: true }),
	nucleus('กำ', 'a', 'short', { coda: 'm', varies: 'marked' }),
	nucleus('กิ', 'i', 'short', { loan: true }),
	nucleus('กี', 'i', 'long', { loan: true }),
	nucleus('กึ', 'ɯ', 'short'),
	nucleus('กือ', 'ɯ', 'long'),
	nucleus('กุ', 'u', 'short', { loan: true }),
	nucleus('กู', 'u', 'long', { loan: true }),
	nucleus('กอ', 'ɔ', 'long', { varies: 'always', loan: true }),
	nucleus('ก็อก', 'ɔ', 'short', { loan: true }),
	nucleus('กวก', 'ua̯', 'long'),
	nucleus('กัว', 'ua̯', 'long'),
	nucleus('กัวะ', 'ua̯', 'short'),
	nucleus('กรร', 'a', 'short', { coda: 'n' }),
	nucleus('เก', 'e', 'long', { varies: 'always', loan: true }),
	nucleus('เก็ก', 'e', 'short', { loan: true }),
	nucleus('เกะ', 'e', 'short'),
	nucleus('เกีย', 'ia̯', 'long', { loan: true }),
	nucleus('เกียะ', 'ia̯', 'short'),
	nucleus('เกือ', 'ɯa̯', 'long'),
	nucleus('เกือะ', 'ɯa̯', 'short'),
	nucleus('เกอ', 'ɤ', 'long', { loan: true }),
	nucleus('เกอะ', 'ɤ', 'short'),
	nucleus('เกิก', 'ɤ', 'long', { varies: 'always', loan: true }),
	nucleus('เกย', 'ɤ', 'long', { coda: 'j' }),
	nucleus('เกา', 'a', 'short', { coda: 'w', varies: 'marked', loan: true }),
	nucleus('เกาะ', 'ɔ', 'short'),
	nucleus('แก', 'ɛ', 'long', { varies: 'always', loan: true }),
	nucleus('แก็ก', 'ɛ', 'short', { loan: true }),
	nucleus('แกะ', 'ɛ', 'short'),
	nucleus('โก', 'o', 'long', { loan: true }),
	nucleus('โกะ', 'o', 'short'),
	nucleus('ใก', 'a', 'short', { coda: 'j', varies: 'marked' }),
	nucleus('ไก', 'a', 'short', { coda: 'j', varies: 'always', loan: true }),
	nucleus('กฤ', 'ɯ', 'short', {
		others: [
			['i', 0],
			['ɤ', 1]
		]
	}),
	nucleus('กฤๅ', 'ɯ', 'long'),
	nucleus('ก็', 'ɔ', 'short')
];

/** Numbers of the ways to write a vowel; `NONE` is a letter without a sound of its own. */
export const N = {
	LINK_A: 0,
	HIDDEN_O: 1,
	HIDDEN_OR: 2,
	LINK_OO: 3,
	A: 4,
	HAN: 5,
	AA: 6,
	AM: 7,
	I: 8,
	II: 9,
	UE: 10,
	UEE: 11,
	U: 12,
	UU: 13,
	OO: 14,
	O_SHORT: 15,
	WA: 16,
	UA: 17,
	UA_SHORT: 18,
	RR: 19,
	E: 20,
	E_SHORT: 21,
	E_A: 22,
	IA: 23,
	IA_SHORT: 24,
	EUA: 25,
	EUA_SHORT: 26,
	OE: 27,
	OE_SHORT: 28,
	OE_I: 29,
	OEY: 30,
	AO: 31,
	O_A: 32,
	AE: 33,
	AE_SHORT: 34,
	AE_A: 35,
	O: 36,
	O_SHORT_A: 37,
	AI_MUAN: 38,
	AI_MALAI: 39,
	RUE: 40,
	RUEE: 41,
	KO: 42,
	NONE: 43
} as const;
