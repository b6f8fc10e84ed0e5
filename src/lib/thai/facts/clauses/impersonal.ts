import { mainVerb } from './chunks.ts';
import type { Item } from './items.ts';

/** Verbs that open a clause without a subject: `มีผู้เสียชีวิต…`, `เกิดเหตุ…`. */
const IMPERSONAL = new Set(['มี', 'เกิด', 'เกิดเหตุ', 'พบ', 'ปรากฏ', 'เหลือ', 'มีการ', 'ได้มีการ', 'จะมี']);
/** Prepositions whose phrase may lead a clause. */
const FRAMING = new Set(['ใน', 'จาก', 'ตาม', 'ณ', 'ภายใน', 'ระหว่าง', 'ตั้งแต่']);

/** Whether the verb chain that the items begin with needs no subject. */
export function isImpersonal(items: readonly Item[]): boolean {
	const first = items.find((item) => item.role !== 'auxiliary' && item.role !== 'space');
	const modal = items.some((item) => item.text === 'สามารถ' || item.text === 'ต้อง');
	return (
		first !== undefined && !modal && (IMPERSONAL.has(first.text) || IMPERSONAL.has(items[0]?.text ?? ''))
	);
}

/** `ในจังหวัด… มีผู้เสียชีวิต`: a place or time in front of an impersonal verb. */
export function isFraming(items: readonly Item[]): boolean {
	return FRAMING.has(items[0]?.text ?? '') && IMPERSONAL.has(items[mainVerb(items)]?.text ?? '');
}
