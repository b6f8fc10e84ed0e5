import type { Role } from '../data/closed-class.ts';
import type { Item } from './items.ts';

/** Roles that begin a verb chain. */
export const VERBAL: ReadonlySet<Role> = new Set(['verb', 'copula', 'auxiliary', 'passive', 'negation']);
/** Roles that begin or make up a noun phrase. */
export const NOMINAL: ReadonlySet<Role> = new Set(['noun', 'name', 'title', 'latin']);

const DERIVING = new Set(['การ', 'ความ', 'ผู้', 'นัก', 'ชาว', 'เจ้าหน้าที่', 'เครื่อง']);

/**
 * Settles the roles of words that do several jobs by their neighbours: `ที่` (relative or preposition), `ได้` (before a
 * verb or alone), `ถูก`, `โดย`, `เมื่อ`, `ให้`, and nouns derived by `การ`, `ผู้`.
 */
export function disambiguate(items: readonly Item[]): Item[] {
	const joined = joinDerived(items);
	return joined.map((item, index) => {
		const role = settle(joined, item, index);
		return role === item.role ? item : { ...item, role };
	});
}

function settle(items: readonly Item[], item: Item, index: number): Role {
	const next = neighbour(items, index, 1);
	const previous = neighbour(items, index, -1);
	const adjacent = items[index - 1];
	switch (item.text) {
		case 'ที่':
			if (!next) return 'preposition';
			if (VERBAL.has(next.role) || next.role === 'adjective' || next.role === 'causative') return 'relative';
			if (previous && (previous.role === 'verb' || previous.role === 'particle')) return 'preposition';
			return verbFollows(items, index) ? 'relative' : 'preposition';
		case 'ได้':
			if (next && (VERBAL.has(next.role) || next.text === 'ให้' || next.role === 'unknown'))
				return 'auxiliary';
			return previous && ['verb', 'particle', 'noun'].includes(previous.role) && !next?.fact
				? 'particle'
				: 'verb';
		case 'ถูก':
			return next && (['verb', 'noun', 'name', 'unknown', 'latin', 'title'] as Role[]).includes(next.role)
				? 'passive'
				: 'adjective';
		case 'ได้รับ':
			return next?.role === 'verb' ? 'passive' : 'verb';
		case 'โดย':
			return next && (VERBAL.has(next.role) || adjacent?.role === 'space') ? 'opener' : 'preposition';
		case 'เมื่อ':
			return next?.fact ? 'preposition' : 'opener';
		case 'ให้':
			return previous && ['verb', 'causative', 'noun'].includes(previous.role) ? 'causative' : 'verb';
		case 'ก่อน':
			return previous?.role === 'quantity' ? 'particle' : next?.fact ? 'preposition' : 'opener';
		case 'หลัง':
			return next?.fact ? 'preposition' : 'opener';
		case 'ส่วน':
		case 'ด้าน':
			return adjacent === undefined || adjacent.role === 'space' ? 'opener' : 'noun';
		case 'พยายาม':
		case 'เริ่ม':
		case 'กลับ':
			return next && VERBAL.has(next.role) ? 'auxiliary' : 'verb';
		case 'รวม':
			return next?.role === 'quantity' || next?.role === 'quantifier' ? 'quantifier' : 'verb';
		case 'ซึ่ง':
			// `ซึ่งนายกฯ ได้อนุมัติ…` has a subject of its own.
			return next && NOMINAL.has(next.role) ? 'opener' : 'relative';
		case 'ต่อมา':
			return adjacent?.role === 'quantity' ? 'particle' : 'opener';
		case 'อีก':
			return next?.role === 'quantity' ? 'quantifier' : 'particle';
		case 'จำนวน':
			return next && NOMINAL.has(next.role) ? 'noun' : 'quantifier';
		case 'ยัง':
			return next && VERBAL.has(next.role) ? 'auxiliary' : 'preposition';
		default:
			return item.role;
	}
}

/** Whether a verb stands before the next break: then `ที่` + noun opens a clause. */
function verbFollows(items: readonly Item[], index: number): boolean {
	for (let at = index + 1; at < items.length; at++) {
		const role = items[at]?.role;
		if (role === undefined || role === 'space' || role === 'punctuation' || role === 'opener') return false;
		if (role === 'verb' || role === 'copula' || role === 'passive') return true;
	}
	return false;
}

/** `การ`, `ผู้` … cut from the verb that they turn into a noun make one noun with it, `ไม่` between them included. */
function joinDerived(items: readonly Item[]): Item[] {
	const out: Item[] = [];
	let open = false;
	for (const item of items) {
		const last = out.at(-1);
		const joins = item.role === 'negation' || ['verb', 'adjective', 'unknown'].includes(item.role);
		if (last && joins && (open || (DERIVING.has(last.text) && last.role !== 'unknown'))) {
			out[out.length - 1] = { text: last.text + item.text, start: last.start, end: item.end, role: 'noun' };
			open = item.role === 'negation';
		} else {
			out.push(item);
			open = false;
		}
	}
	return out;
}

/** The nearest item before or after `index` that is no space. */
export function neighbour(items: readonly Item[], index: number, step: 1 | -1): Item | undefined {
	let at = index + step;
	while (items[at]?.role === 'space') at += step;
	return items[at];
}
