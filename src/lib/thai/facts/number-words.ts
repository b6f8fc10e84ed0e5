const DIGITS = ['ศูนย์', 'หนึ่ง', 'สอง', 'สาม', 'สี่', 'ห้า', 'หก', 'เจ็ด', 'แปด', 'เก้า'];
const POWERS = ['', 'สิบ', 'ร้อย', 'พัน', 'หมื่น', 'แสน'];

/**
 * A whole number from 0 in Thai words: 21 → `ยี่สิบเอ็ด`, 2 000 000 000 → `สองพันล้าน`.
 * @throws {RangeError} where `value` is no safe whole number from 0.
 */
export function numberWords(value: number): string {
	if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`no whole number: ${value}`);
	if (value >= 1_000_000) {
		const rest = value % 1_000_000;
		return `${numberWords(Math.floor(value / 1_000_000))}ล้าน${rest === 0 ? '' : numberWords(rest)}`;
	}
	if (value === 0) return DIGITS[0] ?? '';
	const digits = [...String(value)].map(Number);
	return digits
		.map((digit, index) => {
			const power = digits.length - 1 - index;
			if (digit === 0) return '';
			if (power === 1) return `${digit === 1 ? '' : digit === 2 ? 'ยี่' : DIGITS[digit]}สิบ`;
			if (power === 0) return digit === 1 && digits.length > 1 ? 'เอ็ด' : DIGITS[digit];
			return `${DIGITS[digit]}${POWERS[power]}`;
		})
		.join('');
}
