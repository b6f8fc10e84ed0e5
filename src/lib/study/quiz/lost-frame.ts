import type { Clause } from '../../thai/facts/clauses/clause.ts';
import type { Item } from '../../thai/facts/clauses/items.ts';
import { CONDITIONS } from './data/anchor-words.ts';
import type { ThaiStem } from './thai-stem.ts';

const ATTRIBUTION = /^(?:ตามคำ|ตามที่|ตามรายงาน|อ้างอิงจาก)/;
const DEICTIC = /(?:นี้|วาน|ก่อน|พรุ่งนี้)$/;

/**
 * Whether the sentence sets a frame in front of its clause that the stem has lost: a condition for what will be, who says
 * so, or a date without which the answer is another one. `sentence` are the items of the sentence in order.
 */
export function losesItsFrame(sentence: readonly Item[], { subject, body }: Clause, stem: ThaiStem): boolean {
	const start = (subject[0] ?? body[0])?.start ?? 0;
	const front = sentence.filter((item) => item.end <= start && !stem.items.includes(item));
	const future = body.some((item) => item.text === 'จะ' || item.text.startsWith('จะ'));
	const conditional = sentence.some((item) => CONDITIONS.has(item.text) && !body.includes(item));
	if (conditional && (future || front.some((item) => CONDITIONS.has(item.text)))) return true;
	const lead = front.filter((item) => item.role !== 'space');
	return (
		ATTRIBUTION.test(
			lead
				.slice(0, 3)
				.map((item) => item.text)
				.join('')
		) || leadsWithLostDate(lead)
	);
}

/** `ในปี 2539 …`: a date that heads the sentence, fixed by the text itself. In front of `ว่า` it dates only what is said. */
function leadsWithLostDate(lead: readonly Item[]): boolean {
	if (lead.some((item) => item.role === 'complementiser' || item.text.endsWith('ว่า'))) return false;
	const [first, second] = lead.filter((item) => item.role !== 'opener');
	const date = first?.role === 'preposition' ? second : first;
	const fact = date?.fact;
	return fact?.kind === 'date' && fact.value !== undefined && !DEICTIC.test(date?.text ?? '');
}
