import type { Span } from '../span.ts';
import { MONTHS, WEEKDAYS } from './cues.ts';
import { CAPTION_STARTS, DATELINE_STARTS, FURNITURE_LINES, FURNITURE_STARTS } from './furniture.ts';
import type { SentenceRole } from './sentence.ts';

/** Blocks of these roles are never split. */
export const STANDS_ALONE: ReadonlySet<SentenceRole> = new Set([
	'heading',
	'dateline',
	'caption',
	'furniture'
]);

/**
 * The role of each block of a pasted page, `undefined` for running text. Judges a block by its wording and by its neighbours:
 * a title is repeated or stands short above long paragraphs, tables are runs of short lines. Linear in the text.
 */
export function roles(text: string, blocks: readonly Span[]): (SentenceRole | undefined)[] {
	const keys = blocks.map(({ start, end }) => (end - start > LONGEST_KEY ? '' : key(text.slice(start, end))));
	const found = blocks.map((block, at) =>
		byWording(text.slice(block.start, Math.min(block.end, block.start + LONGEST_KEY)), keys[at]!)
	);
	markTables(blocks, found);
	markRepeats(keys, found);
	markHeadings(text, blocks, found);
	return found;
}

/** Whether a list item reads like running text, so that it is worth questions: it holds several sentences or is long. */
export function isRunningItem(parts: readonly Span[]): boolean {
	return parts.length > 1 || parts.some(({ start, end }) => end - start > 140);
}

const LONGEST_KEY = 400;
const SHORT = 110;
const LIST_MARK =
	/^(?:[•●○▪▫◦■□◆▶►✓✔✅*·–—-]\s*(?=\S)|\(?[0-9๐-๙]{1,2}(?:\.[0-9๐-๙]{1,2})*[.)](?=\s|\D)|[0-9๐-๙]{1,2}(?:\.[0-9๐-๙]{1,2})+\s|\(?[ก-ฮ][.)]\s)/u;
const URL_ONLY = /^(?:https?:\/\/|www\.)\S+$/iu;
const HASHTAGS = /^#\S+(?:\s+#\S+)*$/u;
const COUNTER =
	/^[\d,.]+[kKmM]?\s*(?:ครั้ง|วิว|views?|shares?|แชร์|likes?|ความคิดเห็น|comments?|นาที|นาทีอ่าน|minread|minsread)$/iu;
const NO_LETTERS = /^[^\p{L}\p{N}]+$/u;
const EDGE_MARKS = /^[^\p{L}\p{N}(©[]+|[^\p{L}\p{N}\p{M}:)\]+]+$/gu;

const furnitureLines = new Set(FURNITURE_LINES.split('|'));
const furnitureStarts = FURNITURE_STARTS.split('|');
const captionStarts = CAPTION_STARTS.split('|');
const datelineStarts = DATELINE_STARTS.split('|');

const DATE_WORDS = new RegExp(
	`(?:${[...WEEKDAYS.split(' '), ...MONTHS.split(' ')].map((word) => word.replace(/\./gu, '\\.')).join('|')})`,
	'gu'
);
const DATE_REST = /^(?:วันที่|วัน|ที่|เวลา|เมื่อ|พ\.ศ\.|ค\.ศ\.|น\.|นาฬิกา|[\d๐-๙\s/.:,|–—()-])*$/u;
const DATE_NUMBERS = /\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|[\d๐-๙]{1,2}.*[\d๐-๙]{2,4}/u;

function key(line: string): string {
	return line.replace(/(?:\s|\u200b|\u200c|\u200d|\u2060)+/gu, '').toLowerCase();
}

function byWording(line: string, squeezed: string): SentenceRole | undefined {
	if (NO_LETTERS.test(line)) return 'furniture';
	if (squeezed === '') return LIST_MARK.test(line) ? 'list-item' : undefined;
	const bare = squeezed.replace(EDGE_MARKS, '');
	if (furnitureLines.has(bare) || URL_ONLY.test(line) || HASHTAGS.test(line)) return 'furniture';
	if (squeezed.length <= SHORT * 2 && furnitureStarts.some((start) => bare.startsWith(start)))
		return 'furniture';
	if (squeezed.length <= SHORT * 2 && isCrumbs(line)) return 'furniture';
	if (isDate(line)) return 'dateline';
	if (squeezed.length <= SHORT && datelineStarts.some((start) => bare.startsWith(start))) return 'dateline';
	if (squeezed.length <= SHORT * 2 && captionStarts.some((start) => squeezed.startsWith(start)))
		return 'caption';
	if (COUNTER.test(squeezed) && squeezed.length <= 24) return 'furniture';
	return LIST_MARK.test(line) ? 'list-item' : undefined;
}

/** A path through a site (`หน้าแรก > ข่าว > การเมือง`) or a menu in one line: three short names or more. */
function isCrumbs(line: string): boolean {
	const names = line.split(/[>›»|]/u);
	return (
		names.length > 2 &&
		names.every((name) => name.trim() !== '' && name.length <= 60) &&
		names[0]!.length <= 40
	);
}

/** A line that consists of a date, with or without weekday and time of day. */
function isDate(line: string): boolean {
	if (line.length > 60) return false;
	const rest = line.replace(DATE_WORDS, '');
	return (
		DATE_REST.test(rest) && DATE_NUMBERS.test(line) && (rest !== line || /\d[/.-]\d{1,2}[/.-]\d/u.test(line))
	);
}

/**
 * A line that the page repeats, or that is repeated behind the site's name (`site - title`): the first plain one is the heading,
 * the others are furniture.
 */
function markRepeats(keys: readonly string[], found: (SentenceRole | undefined)[]): void {
	const first = new Map<string, number>();
	keys.forEach((line, at) => {
		if (line.length < 12 || found[at] === 'list-item' || found[at] === 'dateline') return;
		const earlier = first.get(line);
		if (earlier === undefined) {
			first.set(line, at);
		} else {
			found[at] = 'furniture';
			if (earlier < TITLE_ZONE && found[earlier] === undefined) found[earlier] = 'heading';
		}
	});
	// The page's own title: a longer first line that ends on a later one.
	const title = keys[0] ?? '';
	for (let at = 1; at < Math.min(keys.length, TITLE_ZONE); at++) {
		const line = keys[at]!;
		if (line.length < 20 || line.length >= title.length || !title.endsWith(line)) continue;
		found[0] = 'furniture';
		if (found[at] === undefined) found[at] = 'heading';
		break;
	}
}

/** Titles stand among the first blocks of a page. */
const TITLE_ZONE = 12;
/** So many short lines in a row are a table or a menu. */
const TABLE_ROWS = 4;
const CELL = 45;

function markTables(blocks: readonly Span[], found: (SentenceRole | undefined)[]): void {
	let run = 0;
	for (let at = 0; at <= blocks.length; at++) {
		const block = blocks[at];
		const short = block !== undefined && block.end - block.start <= CELL;
		if (short) {
			run++;
			continue;
		}
		if (run >= TABLE_ROWS) {
			for (let row = at - run; row < at; row++) if (found[row] === undefined) found[row] = 'list-item';
		}
		run = 0;
	}
}

/** Short blocks above longer running text. The first block needs less of a hint: most pastes begin with the title. */
function markHeadings(text: string, blocks: readonly Span[], found: (SentenceRole | undefined)[]): void {
	let running = 0;
	for (let at = 0; at < blocks.length; at++) {
		if (found[at] !== undefined) {
			if (found[at] === 'heading') running++;
			continue;
		}
		const length = blocks[at]!.end - blocks[at]!.start;
		const next = nextRunning(blocks, found, at);
		const limit = running === 0 ? 100 : 60;
		if (length <= limit && next !== undefined && next.end - next.start >= length * 1.8) {
			if (!ENDS_LIKE_TEXT.test(text.slice(blocks[at]!.start, blocks[at]!.end))) found[at] = 'heading';
		}
		running++;
	}
}

/** Speech, closing particles and full stops: running text however short. */
const ENDS_LIKE_TEXT = /(?:ว่า|กล่าว|ระบุ|เผย|ดังนี้|ครับ|ค่ะ|คะ|แล้ว|ด้วย|เท่านั้น|ต่อไป|เป็นต้น|นั้น|นี้|[.:;,”"’)…])$/u;

function nextRunning(
	blocks: readonly Span[],
	found: readonly (SentenceRole | undefined)[],
	at: number
): Span | undefined {
	for (let next = at + 1; next < Math.min(blocks.length, at + 6); next++) {
		if (found[next] === undefined) return blocks[next];
		if (found[next] === 'list-item') return undefined;
	}
	return undefined;
}
