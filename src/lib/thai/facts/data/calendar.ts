import { ONE_TO_NINE } from './numbers.ts';

/** Months by number: full name, abbreviation. */
export const MONTHS: readonly (readonly string[])[] = [
	['มกราคม', 'ม.ค.', 'มกรา'],
	['กุมภาพันธ์', 'ก.พ.', 'กุมภา'],
	['มีนาคม', 'มี.ค.', 'มีนา'],
	['เมษายน', 'เม.ย.', 'เมษา'],
	['พฤษภาคม', 'พ.ค.', 'พฤกษภาคม', 'พฤษภา'],
	['มิถุนายน', 'มิ.ย.', 'มิถุนา'],
	['กรกฎาคม', 'ก.ค.', 'กรกฏาคม', 'กรกฎา'],
	['สิงหาคม', 'ส.ค.', 'สิงหา'],
	['กันยายน', 'ก.ย.', 'กันยา'],
	['ตุลาคม', 'ต.ค.', 'ตุลา'],
	['พฤศจิกายน', 'พ.ย.', 'พฤศจิกา'],
	['ธันวาคม', 'ธ.ค.', 'ธันวา']
];

export const WEEKDAYS: readonly string[] = [
	'จันทร์',
	'อังคาร',
	'พุธ',
	'พฤหัสบดี',
	'พฤหัสฯ',
	'พฤหัส',
	'ศุกร์',
	'เสาร์',
	'อาทิตย์'
];

/** Times of day and parts of a period, in front of the day or period that they narrow. */
export const DAY_PARTS: readonly string[] = [
	'เช้าตรู่',
	'เช้า',
	'รุ่งเช้า',
	'เช้ามืด',
	'สาย',
	'เที่ยง',
	'บ่าย',
	'เย็น',
	'ค่ำ',
	'หัวค่ำ',
	'คืน',
	'ค่ำคืน',
	'ดึก',
	'กลางดึก',
	'กลางคืน'
];
export const PERIOD_PARTS: readonly string[] = ['ต้น', 'กลาง', 'ปลาย', 'สิ้น'];

/** Days counted from today or from the day that the text speaks of. */
export const DAY_WORDS: readonly string[] = [
	'เมื่อวานนี้',
	'เมื่อวานซืน',
	'เมื่อวาน',
	'วานนี้',
	'วันนี้',
	'พรุ่งนี้',
	'วันพรุ่งนี้',
	'มะรืนนี้',
	'วันมะรืน',
	'คืนนี้',
	'เมื่อคืนนี้',
	'เมื่อคืน',
	'เมื่อเช้านี้',
	'เช้านี้',
	'เย็นนี้',
	'ค่ำนี้',
	'บ่ายนี้',
	'วันเดียวกัน',
	'วันรุ่งขึ้น',
	'วันต่อมา',
	'วันถัดมา',
	'วันถัดไป',
	'วันก่อนหน้า'
];
export const PERIOD_WORDS: readonly string[] = [
	'สุดสัปดาห์',
	'สัปดาห์',
	'เดือน',
	'ปี',
	'ไตรมาส',
	'ทศวรรษ',
	'ปีงบประมาณ'
];
export const PERIOD_TAILS: readonly string[] = [
	'ที่แล้ว',
	'ที่ผ่านมา',
	'ก่อนหน้านี้',
	'ก่อนหน้า',
	'ก่อน',
	'นี้',
	'หน้า',
	'ถัดไป',
	'ถัดมา',
	'ต่อมา',
	'เดียวกัน'
];
/** What may hang on a month or weekday. */
export const NAMED_TAILS: readonly string[] = [
	'ผ่านมา',
	'ที่แล้ว',
	'ที่ผ่านมา',
	'ที่จะถึงนี้',
	'ก่อนหน้า',
	'ก่อน',
	'นี้',
	'หน้า',
	'ถัดไป'
];

/** The hours of the clock as Thai words. */
export const HOUR_WORDS: Readonly<Record<string, number>> = { ...ONE_TO_NINE, สิบ: 10, สิบเอ็ด: 11 };
