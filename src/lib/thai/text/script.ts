/** UTF-16 code units of the Thai block that the engine speaks of by name. */
export const SARA_A = 0x0e30;
export const MAI_HAN_AKAT = 0x0e31;
export const SARA_AA = 0x0e32;
export const SARA_AM = 0x0e33;
export const SARA_I = 0x0e34;
export const SARA_II = 0x0e35;
export const SARA_UEE = 0x0e37;
export const SARA_U = 0x0e38;
export const PAIYANNOI = 0x0e2f;
export const SARA_E = 0x0e40;
export const SARA_AE = 0x0e41;
export const LAKKHANGYAO = 0x0e45;
export const MAIYAMOK = 0x0e46;
export const MAITAIKHU = 0x0e47;
export const THANTHAKHAT = 0x0e4c;
export const NIKHAHIT = 0x0e4d;

/** Consonants ก to ฮ, with ฤ and ฦ, which can open a syllable alone. */
export function isConsonant(code: number): boolean {
	return code >= 0x0e01 && code <= 0x0e2e;
}

/** Vowels written before their consonant: เ แ โ ใ ไ. */
export function isLeadVowel(code: number): boolean {
	return code >= SARA_E && code <= 0x0e44;
}

/** Vowels written after their consonant: ะ า ำ ๅ. */
export function isFollowVowel(code: number): boolean {
	return code === SARA_A || code === SARA_AA || code === SARA_AM || code === LAKKHANGYAO;
}

/** Marks written above or below a consonant: vowels, tones, thanthakhat, nikhahit, phinthu, yamakkan. */
export function isMark(code: number): boolean {
	return code === MAI_HAN_AKAT || (code >= SARA_I && code <= 0x0e3a) || (code >= MAITAIKHU && code <= 0x0e4e);
}

/** Tone marks ่ ้ ๊ ๋. */
export function isTone(code: number): boolean {
	return code >= 0x0e48 && code <= 0x0e4b;
}

/** Letters, vowels and marks of which Thai words are spelt; not digits, ฯ, ๆ, ฿ or other signs. */
export function isThaiLetter(code: number): boolean {
	return code >>> 7 === 0x0e00 >>> 7 && THAI_LETTERS[code & 0x7f] === 1;
}

/** By the lower seven bits of a unit of the Thai block. */
const THAI_LETTERS = Uint8Array.from({ length: 128 }, (_, i) => {
	const code = 0x0e00 + i;
	const isSign = code === PAIYANNOI || code === MAIYAMOK || (code >= 0x0e3b && code <= 0x0e3f);
	return code >= 0x0e01 && code <= 0x0e4e && !isSign ? 1 : 0;
});

/** White space as JavaScript's `\s` has it. */
export function isSpace(code: number): boolean {
	return (
		code === 0x20 ||
		(code >= 0x09 && code <= 0x0d) ||
		code === 0xa0 ||
		code === 0x1680 ||
		(code >= 0x2000 && code <= 0x200a) ||
		code === 0x2028 ||
		code === 0x2029 ||
		code === 0x202f ||
		code === 0x205f ||
		code === 0x3000 ||
		code === 0xfeff
	);
}
