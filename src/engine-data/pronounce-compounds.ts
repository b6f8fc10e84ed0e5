import type { GoldWord } from './pronounce-gold.ts';

/** Words that compounds and phrases begin or end with, and never join to their neighbour, with their reading (folded). */
const FIRST: readonly (readonly [text: string, reading: string])[] = [
	['การ', 'kaːn0'],
	['ความ', 'kʰwaːm0'],
	['ผู้', 'pʰuː2'],
	['นัก', 'nak3'],
	['ไม่', 'maj2'],
	['คน', 'kʰon0'],
	['ของ', 'kʰɔːŋ4'],
	['ใน', 'naj0'],
	['ทาง', 'tʰaːŋ0'],
	['งาน', 'ŋaːn0'],
	['ข้อ', 'kʰɔː2'],
	['อย่าง', 'jaːŋ1']
];
const LAST: readonly (readonly [text: string, reading: string])[] = [
	['ใหม่', 'maj1'],
	['กัน', 'kan0'],
	['แล้ว', 'lɛːw3'],
	['ไทย', 'tʰaj0'],
	['นี้', 'niː3'],
	['มาก', 'maːk2'],
	['ทั้งหมด', 'tʰaŋ3mot1']
];

/** One word in so many is met as part of a longer one as well. */
const EVERY = 5;

/**
 * Longer words made of those of a list and of such that stand before or behind any word, so that what is learned of a word holds within compounds
 * and phrases, which dictionaries hardly list.
 */
export function compoundsOf(words: readonly GoldWord[], random: () => number): GoldWord[] {
	const any = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
	return words
		.filter(() => random() * EVERY < 1)
		.map(({ text, readings }) => {
			const atFront = random() < 0.6;
			const [other, said] = any(atFront ? FIRST : LAST);
			return {
				text: atFront ? other + text : text + other,
				readings: readings.map((reading) => (atFront ? said + reading : reading + said))
			};
		});
}
