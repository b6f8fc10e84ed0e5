import type { Item } from '../../thai/facts/clauses/items.ts';
import type { QuantityFact } from '../../thai/facts/fact.ts';

const PRONOUN_INSIDE = /(?:ของ|พวก|ให้|กับ)(?:เขา|เธอ|เรา|มัน|ฉัน|ผม|คุณ|ตน|ตนเอง)$/;

/** Whether the items can be understood without the article: no pronouns, nothing that points back. */
export function understandable(items: readonly Item[], target: Item): boolean {
	return items.every(
		(item) =>
			item === target ||
			(item.role !== 'pronoun' &&
				item.role !== 'anaphor' &&
				!PRONOUN_INSIDE.test(item.text) &&
				(item.role === 'date' || !/(?:ดังกล่าว|นี้|นั้น)$|เหล่านี้|เหล่านั้น/.test(item.text)))
	);
}

/** Enough content words beside the amount to know what is asked: two with a name, else three; one a noun. */
export function saysEnough(items: readonly Item[], fact: QuantityFact): boolean {
	const content = items.filter(
		(item) =>
			['noun', 'name', 'latin', 'verb', 'adjective', 'unknown'].includes(item.role) &&
			!['มี', 'เป็น', 'อยู่', 'ได้', 'ไป', 'มา'].includes(item.text)
	);
	const named = content.some((item) => item.role === 'name' || item.role === 'latin');
	const passive = items.some((item) => item.role === 'passive');
	// `มีผู้เสียชีวิตกี่คน` is what every reader asks.
	const toll = isToll(items, fact);
	const least = toll ? 1 : named || passive ? 2 : 2.5;
	// `มีกี่คน…`, `เกิด…`: with nobody who does it, only a name or a date says which event is meant.
	const anchored = named || items.some((item) => item.role === 'date');
	if (['มี', 'มีการ', 'เกิด', 'พบ'].includes(items[0]?.text ?? '') && !anchored && !toll) return false;
	// A stative verb tells half as much as a noun.
	const weight = content.reduce((sum, item) => sum + (item.role === 'adjective' ? 0.5 : 1), 0);
	return weight >= least && (named || content.some((item) => item.role === 'noun'));
}

/** `มีผู้เสียชีวิต 3 คน`: `มี`, one noun of persons, the amount. */
export function isToll(items: readonly Item[], { counted }: QuantityFact): boolean {
	const noun = items.find((item) => item.role === 'noun');
	return (
		items[0]?.text === 'มี' &&
		counted !== undefined &&
		noun?.start === counted.start &&
		noun.text.startsWith('ผู้')
	);
}
