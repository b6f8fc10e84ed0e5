const THAI_ZERO = 0x0e50;

/** Whether the UTF-16 unit is a Thai digit, ๐ to ๙. */
export function isThaiDigit(code: number): boolean {
	return code >= THAI_ZERO && code <= THAI_ZERO + 9;
}

/** The Arabic digit's UTF-16 unit for a Thai digit's; other units come back as they are. */
export function toArabicDigit(code: number): number {
	return isThaiDigit(code) ? code - THAI_ZERO + 0x30 : code;
}

/** The text with Arabic digits for its Thai ones; offsets stay. */
export function withArabicDigits(text: string): string {
	return text.replace(/[๐-๙]/g, (digit) => String.fromCharCode(toArabicDigit(digit.charCodeAt(0))));
}

/** The text with Thai digits for its Arabic ones; offsets stay. */
export function withThaiDigits(text: string): string {
	return text.replace(/[0-9]/g, (digit) => String.fromCharCode(THAI_ZERO + Number(digit)));
}
