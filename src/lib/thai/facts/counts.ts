import { LABEL_HEADS, MEASURED_AT, SCORE_WORDS } from './data/contexts.ts';
import { HEDGES_BEFORE } from './data/hedges.ts';
import { UNITS, type UnitKind } from './data/units.ts';
import { longestFirst } from './data/word-list.ts';
import type { Numeral } from './numerals.ts';
import type { QuantityScope } from './quantities.ts';

const LABELS = longestFirst(LABEL_HEADS);
const ORDINAL_LIST =
	/(?:ที่|อันดับ|ลำดับ)\s?(?:[0-9]{1,2}|หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ)\s?(?:และ|หรือ|,)\s?(?:ที่)?$/;
const SURE_KINDS: ReadonlySet<UnitKind> = new Set([
	'money',
	'percent',
	'length',
	'area',
	'weight',
	'volume',
	'temperature'
]);
const HEDGES = Object.keys(HEDGES_BEFORE);

/** Whether the number counts or measures here, or is a label, ordinal, score, list or telephone number. */
export function counts(
	{ text, fits }: QuantityScope,
	start: number,
	at: number,
	end: number,
	numeral: Numeral,
	{ unitName, measured, range }: { unitName: string | undefined; measured: boolean; range: boolean }
): boolean {
	const before = text.slice(Math.max(0, start - 24), start);
	const after = text.slice(end, end + 24);
	const words = numeral.style === 'words';
	if (/(?:หลาย|ไม่กี่|กี่|นับ)\s?$/.test(before)) return false;
	if (/[A-Za-z][-–]?$|[#@/_&]$|[0-9๐-๙][.,:/&-]$/.test(before)) return false;
	if (unitName === undefined || !measured) {
		if (/^[A-Za-z]/.test(after) && unitName === undefined) return false;
		if (/^(?:[/:&][0-9๐-๙]|\)|\.(?:\s|$)|[-–][0-9A-Za-z])/.test(after) && unitName === undefined) {
			// `(49)` in running text is no list number, yet what it counts is not said either.
			return false;
		}
	}
	if (/^\s?[-–:&]\s?[0-9]/.test(after) && !measured && !range) return false;
	if (/[0-9]\s?[-–:&]\s?$/.test(before) && !range) return false;
	// `0800 555 111`
	if (/^0[0-9]/.test(text.slice(at, end)) || /(?:^|\s)[0-9]{3,4}\s$/.test(before)) return false;
	// `ศูนย์ข้อมูล` is a centre; `ถนนสามเสน`, `บ้านสี่แยก` are names; `21 ต่อ 20` is a score.
	if (words && numeral.value === 0 && !measured) return false;
	if (words && unitName === undefined && /(?:ถนน|ซอย|บ้าน|ตำบล|อำเภอ|เขต|วัด|แยก|แขวง|ห้วย|เกาะ)$/.test(before))
		return false;
	if (!words && (/^\s?ต่อ\s?[0-9]/.test(after) || /[0-9]\s?ต่อ\s?$/.test(before))) return false;
	if (unitName === undefined && /[“"‘']$/.test(before) && /^[”"’']/.test(after)) return false;
	// `อันดับหนึ่งและสาม`: the ordinal goes on.
	if (unitName === undefined && ORDINAL_LIST.test(before)) return false;
	// `คนหนึ่ง`, `หนึ่งใน…`, `ที่หนึ่ง`
	if (words && numeral.value <= 1 && unitName === undefined) return false;
	if (unitName === undefined && !words) {
		// `Radio 4`, `บี7`, `โควิด-19`, `ปี’66`; `1.1` at the head of a line; `ไตรมาสที่ 1 และ 2`
		if (/(?:[A-Za-z] |[ก-๎][-–]?|[’'‘])$/.test(before) && !HEDGES.some((hedge) => before.endsWith(hedge)))
			return false;
		if (
			(/(?:^|\n)\s*$/.test(before) && !text.slice(at, end).includes(',')) ||
			/(?:ที่|หมายเลข|ชั้น|ข้อ|มาตรา|ช่อง)\s?[0-9๐-๙]+\s?(?:และ|หรือ|ถึง|กับ|,|-)\s?$/.test(before)
		)
			return false;
	}
	if (!words && /[ก-๎][-–]$/.test(before)) return false;
	if (/^\s?ใน(?!\s?(?:ปี|เดือน|วัน))/.test(after) && numeral.value === 1) return false;
	if (words && unitName === undefined && /^แรก|^อันดับ/.test(after)) return false;
	if (/(?:ที่|ครั้งที่|วันที่)\s?$/.test(before)) {
		// `ประเมินที่ 1.2 ล้านรูเปียห์`: no ordinal has a unit of money or length, or a fraction.
		const kind = unitName === undefined ? undefined : UNITS.get(unitName)?.kind;
		const sure = kind !== undefined && SURE_KINDS.has(kind);
		const heads = MEASURED_AT.some((head) => before.trimEnd().endsWith(head));
		if (!sure && (!heads || (!measured && words))) return false;
	}
	if (unitName === undefined && looksLikeYear(text.slice(at, end), numeral)) return false;
	const head = LABELS.find((label) => before.trimEnd().endsWith(label));
	const people = unitName !== undefined && UNITS.get(unitName)?.kind === 'person' && numeral.value >= 20;
	if (head && !measured && !people) {
		const headStart = start - (before.length - before.trimEnd().length) - head.length;
		// `ระดับ 3 องค์กร` is a level; `กลุ่มคะแนน 5 คน` would be none, but is rare.
		if (fits(headStart)) return false;
	}
	if (range && !measured && SCORE_WORDS.some((word) => before.includes(word))) return false;
	return true;
}

function looksLikeYear(written: string, { value, style }: Numeral): boolean {
	return (
		style !== 'words' &&
		/^[0-9๐-๙]{4}$/.test(written) &&
		((value >= 1500 && value <= 2100) || (value >= 2300 && value <= 2700))
	);
}
