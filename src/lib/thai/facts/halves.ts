import type { Span } from '../span.ts';
import type { QuantityFact } from './fact.ts';
import { hedgeBefore } from './hedge-at.ts';
import type { QuantityScope } from './quantities.ts';

const HALF = 'ครึ่ง';
/** Half a unit of measure, said without a number; `ครึ่งปีแรก` names a part of the year. */
const HALF_UNIT =
	/ครึ่ง(ชั่วโมง|นิ้ว|ฟุต|เมตร|ตัน|ลิตร|โหล|แก้ว|วัน|คืน|เดือน|ปี|ไมล์|กิโลเมตร|กิโลกรัม|ศตวรรษ|ทศวรรษ|ล้าน)(?!แรก|หลัง|เวลา|นี้)/g;

/** `ครึ่งชั่วโมง`, `เกือบครึ่งปี`. */
export function halves(scope: QuantityScope, facts: readonly Span[]): QuantityFact[] {
	const { text, fits, taken } = scope;
	const found: QuantityFact[] = [];
	for (const match of text.matchAll(HALF_UNIT)) {
		const number = { start: match.index, end: match.index + HALF.length };
		const end = match.index + match[0].length;
		const unit = match[1] ?? '';
		if (!fits(number.start) || !fits(end) || unit === 'ล้าน') continue;
		if ([...taken, ...facts].some((other) => other.start < end && number.start < other.end)) continue;
		const hedge = hedgeBefore(scope, number.start);
		found.push({
			kind: 'quantity',
			start: hedge?.start ?? number.start,
			end,
			value: 0.5,
			unit,
			number,
			...(hedge ? { hedge } : {})
		});
	}
	return found;
}
