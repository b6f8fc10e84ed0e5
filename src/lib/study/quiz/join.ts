import type { Item } from '../../thai/facts/clauses/items.ts';

/** The text of items that may stand apart in the article, white space squeezed. */
export function joined(items: readonly Item[]): string {
	let out = '';
	for (const [index, item] of items.entries()) {
		const previous = items[index - 1];
		const apart =
			previous !== undefined &&
			previous.role !== 'space' &&
			item.role !== 'space' &&
			previous.end !== item.start;
		out = apart ? glue(out, item.text) : out + item.text;
	}
	return out.replace(/\s+/g, ' ');
}

/** Joins two pieces: a space stays where Latin or digits meet Thai. */
export function glue(left: string, right: string): string {
	const [a, b] = [left.trimEnd(), right.startsWith(' ') ? right : right.trimStart()];
	if (!a || !b) return a + b.trimStart();
	if (b.startsWith(' ')) return `${a} ${b.trimStart()}`;
	return /[A-Za-z0-9.”"'’)]$/.test(a) || /^(?:[A-Za-z0-9(“"]|____)/.test(b) || /____$/.test(a)
		? `${a} ${b}`
		: a + b;
}
