import type { Item } from '../../thai/facts/clauses/items.ts';

const POINTERS = new Set(['นี้', 'นั้น', 'ดังกล่าว', 'เหล่านี้', 'เหล่านั้น']);
const PERSON_CLASSIFIER = /(?:^|\s)(?:คน|นาย|ราย|ท่าน|รูป)(?:\s|$)/;
/** How many items back a noun is looked for. */
const REACH = 60;

/**
 * Puts what `ภารกิจนี้` points to in its place: the fuller phrase with the same noun that stands before it
 * (`ภารกิจรักษาสันติภาพของสหประชาชาติ`). Of persons (`ทหารกลุ่มนี้`) the bare noun will do. What cannot be resolved stays, for
 * others to refuse. `context` are the items of the passage, `items` a clause of it.
 */
export function resolvePointers(items: readonly Item[], context: readonly Item[]): Item[] {
	const out: Item[] = [];
	for (const item of items) {
		if (!POINTERS.has(item.text)) {
			out.push(item);
			continue;
		}
		if (out.at(-1)?.text === 'กลุ่ม' && out.at(-2)?.role === 'noun') out.pop();
		const noun = out.at(-1);
		const fuller = noun?.role === 'noun' ? fullerPhrase(noun, context) : null;
		if (fuller) out.splice(-1, 1, ...fuller);
		else if (!noun || !PERSON_CLASSIFIER.test(noun.sense?.classifier ?? '')) out.push(item);
	}
	return out;
}

/** The nearest phrase before `noun` that begins with the same noun and says more. */
function fullerPhrase(noun: Item, context: readonly Item[]): Item[] | null {
	const at = context.findIndex((item) => item.start === noun.start);
	for (let index = at - 1; index >= Math.max(0, at - REACH); index--) {
		const head = context[index];
		if (head?.role !== 'noun' || !head.text.startsWith(noun.text)) continue;
		const phrase = phraseFrom(context, index);
		const tells = phrase.some((item) => ['name', 'latin', 'possessive'].includes(item.role));
		if (tells && context[index - 1]?.role !== 'copula') return phrase;
	}
	return null;
}

/** A noun with the adjectives and names behind it, and one `ของ` phrase. */
function phraseFrom(context: readonly Item[], start: number): Item[] {
	let end = start + 1;
	while (['adjective', 'name', 'latin'].includes(context[end]?.role ?? '')) end++;
	if (context[end]?.text === 'ของ' && ['name', 'noun'].includes(context[end + 1]?.role ?? '')) {
		end += 2;
		while (['name', 'latin'].includes(context[end]?.role ?? '')) end++;
	}
	return context.slice(start, end);
}
