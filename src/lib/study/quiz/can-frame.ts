import { mainVerb } from '../../thai/facts/clauses/chunks.ts';
import type { Item } from '../../thai/facts/clauses/items.ts';
import type { QuantityFact } from '../../thai/facts/fact.ts';
import type { Lexicon } from '../../thai/lexicon/entry.ts';
import { BASIC } from './data/basic-words.ts';
import { headsOf, withCompounds } from './gloss-heads.ts';

/** How many content words beside the heads a reader of the frame may have to look up. */
const MOST_UNGLOSSED = 1;

/**
 * Whether the lexicon knows what an English frame quotes: the heads by written entries, all but one of the other content
 * words. Else the frame would be Thai alone, for a reader who asked for English.
 */
export function canFrame(pieces: readonly Item[], fact: QuantityFact, lexicon: Lexicon): boolean {
	const items = withCompounds(pieces, lexicon);
	// `วัดได้ 700 เมตร`: a bare ได้ leaves it to the word before it what is said.
	if (items[mainVerb(items)]?.text === 'ได้') return false;
	for (const head of headsOf(items, fact)) if (!isVouchedFor(head, lexicon)) return false;
	const content = items.filter(
		({ role, text }) => ['noun', 'verb', 'adjective', 'unknown'].includes(role) && !BASIC.has(text)
	);
	const unglossed = content.filter(({ role, sense }) => role === 'unknown' || !sense?.gloss[0]);
	return unglossed.length <= MOST_UNGLOSSED && unglossed.length < content.length;
}

/** Names speak for themselves; of the words made by rule only those with `การ` keep the meaning of their verb. */
function isVouchedFor({ text, role, sense }: Item, lexicon: Lexicon): boolean {
	if (role === 'name' || role === 'latin' || role === 'title' || role === 'copula' || role === 'passive')
		return true;
	return sense !== undefined && (lexicon.has(text) || text.startsWith('การ'));
}
