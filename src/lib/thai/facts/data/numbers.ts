/** The numbers from one to nine as Thai words. */
export const ONE_TO_NINE: Readonly<Record<string, number>> = {
	หนึ่ง: 1,
	สอง: 2,
	สาม: 3,
	สี่: 4,
	ห้า: 5,
	หก: 6,
	เจ็ด: 7,
	แปด: 8,
	เก้า: 9
};

/** Digits as Thai words. `เอ็ด` and `ยี่` stand only beside `สิบ`. */
export const DIGIT_WORDS: Readonly<Record<string, number>> = { ศูนย์: 0, ...ONE_TO_NINE, เอ็ด: 1, ยี่: 2 };

/** Powers of ten as Thai words; `ล้าน` multiplies all that stands before it. */
export const POWER_WORDS: Readonly<Record<string, number>> = {
	สิบ: 10,
	ร้อย: 100,
	พัน: 1_000,
	หมื่น: 10_000,
	แสน: 100_000,
	ล้าน: 1_000_000
};
