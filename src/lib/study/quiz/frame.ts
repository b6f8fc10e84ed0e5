import type { Item } from '../../thai/facts/clauses/items.ts';
import { UNITS, type UnitKind } from '../../thai/facts/data/units.ts';
import type { QuantityFact } from '../../thai/facts/fact.ts';
import { englishNoun } from './english-phrase.ts';

/** At most this many words are glossed: more would be a translation, which the rules cannot vouch for. */
const MOST_GLOSSES = 8;

/** Words that every reader of news knows, or whose first gloss seldom fits. */
const BASIC = new Set([
	'มี',
	'เป็น',
	'อยู่',
	'ไป',
	'มา',
	'ได้',
	'ทำ',
	'ให้',
	'คน',
	'ด้าน',
	'หน้า',
	'ลูก',
	'ที่มา',
	'ตัว',
	'หลัก'
]);

const ASKED: Readonly<Record<UnitKind, string>> = {
	person: 'Which number of people',
	thing: 'Which number',
	times: 'Which number',
	time: 'Which length of time',
	money: 'Which amount of money',
	percent: 'Which percentage',
	length: 'Which distance or length',
	area: 'Which area',
	volume: 'Which volume',
	weight: 'Which weight',
	temperature: 'Which temperature',
	speed: 'Which speed',
	energy: 'Which amount',
	magnitude: 'Which magnitude',
	score: 'Which number',
	multiple: 'Which number of times'
};

/**
 * An English frame around the Thai statement with a gap, for a clause that the rules cannot put into English:
 * `Which number of people completes this statement? “…” (ทหาร: soldier; ให้อภัย: to forgive)`.
 */
export function frame(statement: string, items: readonly Item[], fact: QuantityFact, age: boolean): string {
	const glosses = glossesOf(items);
	const asked = age ? 'Which age' : askedFor(statement, items, fact);
	return `${asked} completes this statement? “${statement}”${glosses ? ` (${glosses})` : ''}`;
}

/** How many content words a reader of the frame may have to look up. */
const MOST_UNGLOSSED = 1;

/** Whether the lexicon knows nearly all that the frame quotes: else it is Thai alone, for a reader who asked for English. */
export function canFrame(items: readonly Item[]): boolean {
	const content = items.filter(
		({ role, text }) => ['noun', 'verb', 'adjective', 'unknown'].includes(role) && !BASIC.has(text)
	);
	const unglossed = content.filter(({ role, sense }) => role === 'unknown' || !sense?.gloss[0]);
	return unglossed.length <= MOST_UNGLOSSED && unglossed.length < content.length;
}

function askedFor(statement: string, items: readonly Item[], fact: QuantityFact): string {
	const unit = fact.unit === undefined ? undefined : UNITS.get(fact.unit);
	const counted = countedMany(items, fact);
	if (counted) return `Which number of ${counted}`;
	// `ปอนด์` weighs as well as pays.
	if (fact.unit === 'ปอนด์' && /หนัก\s?____/.test(statement)) return ASKED.weight;
	if (/____ ต่อชั่วโมง/.test(statement)) return ASKED.speed;
	if (unit?.kind === 'thing' && unit.en) return `Which number of ${unit.en[1]}`;
	return unit ? ASKED[unit.kind] : 'Which number';
}

/** The English plural of what is counted, where the lexicon vouches for it. */
function countedMany(items: readonly Item[], { counted }: QuantityFact): string | null {
	if (!counted) return null;
	const noun = englishNoun(items.filter((item) => counted.start <= item.start && item.end <= counted.end));
	return noun && !noun.proper ? noun.many : null;
}

function glossesOf(items: readonly Item[]): string {
	const seen = new Set<string>();
	const glosses: string[] = [];
	for (const [index, { text, role, sense }] of items.entries()) {
		const gloss = sense?.gloss[0];
		// Beside a word that nobody knows, the cut itself is in doubt.
		if (items[index - 1]?.role === 'unknown' || items[index + 1]?.role === 'unknown') continue;
		if (
			!gloss ||
			// `being vacant` for การว่าง comes of a word cut in two.
			gloss.startsWith('being ') ||
			BASIC.has(text) ||
			seen.has(text) ||
			!['noun', 'name', 'verb', 'adjective', 'title'].includes(role)
		)
			continue;
		if (sense.flags?.includes('function') || gloss === text || text.startsWith('ที่')) continue;
		seen.add(text);
		glosses.push(`${text}: ${gloss}`);
	}
	return glosses.slice(0, MOST_GLOSSES).join('; ');
}
