/** One key of the on-screen keyboard: what it writes, and what with the shift key held. */
export type ThaiKey = readonly [plain: string, shifted: string];

/**
 * The letters of the Thai Kedmanee layout (TIS 820-2538) in its order, in rows of eight so that a key is wide enough for a thumb on a
 * phone. Digits, and signs that no word is spelt with, are left out; what stands on the shift layer there stands there here.
 */
export const KEDMANEE: readonly (readonly ThaiKey[])[] = [
	'ภภ ถถ ุู ึึ คฅ ตต จจ ขฃ',
	'ชช ๆฯ ไไ ำฎ พฑ ะธ ัํ ี๊',
	'รณ นฯ ยญ บฐ ลล ฟฤ หฆ กฏ',
	'ดโ เฌ ้็ ่๋ าษ สศ วซ งง',
	'ผผ ปป แฉ อฮ ิฺ ื์ ทฒ มม',
	'ใฬ ฝฦ'
].map((row) => row.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)] as const));

/** How a key is shown: a sign that stands above or below a letter stands on a dotted circle. */
export function keyFace(letter: string): string {
	return /[ัิ-ฺ็-๎]/.test(letter) ? `◌${letter}` : letter;
}
