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

export const WEEKDAYS: readonly string[] = ['จันทร์', 'อังคาร', 'พุธ', 'พฤหัสบดี', 'พฤหัส', 'ศุกร์', 'เสาร์', 'อาทิตย์'];

/** Times of day and parts of a period, in front of the day or period that they narrow. */
export const DAY_PARTS: readonly string[] = [
	'เช้าตรู่',
	'เช้า',
	'สาย',
	'เที่ยง',
	'บ่าย',
	'เย็น',
	'ค่ำ',
	'คืน',
	'ดึก',
	'กลางคืน'
];
export const PERIOD_PARTS: readonly string[] = ['ต้น', 'กลาง', 'ปลาย', 'สิ้น'];

/** Days and periods counted from today. */
export const DAY_WORDS: readonly string[] = [
	'เมื่อวานนี้',
	'เมื่อวานซืน',
	'เมื่อวาน',
	'วานนี้',
	'วันนี้',
	'พรุ่งนี้',
	'มะรืนนี้',
	'คืนนี้',
	'เมื่อคืนนี้',
	'เมื่อคืน',
	'เช้านี้',
	'เย็นนี้',
	'บ่ายนี้'
];
export const PERIOD_WORDS: readonly string[] = ['สัปดาห์', 'เดือน', 'ปี', 'ไตรมาส', 'ทศวรรษ'];
export const PERIOD_TAILS: readonly string[] = [
	'ที่แล้ว',
	'ที่ผ่านมา',
	'ก่อนหน้า',
	'ก่อน',
	'นี้',
	'หน้า',
	'ถัดไป',
	'ต่อมา'
];
