/**
 * Words right in front of a number that make it a label, a rank or a place in a row, not a count:
 * `ระดับ 3`, `มาตรา 112`, `ถนนสาย 125`, `อันดับ 5`.
 */
export const LABEL_HEADS: readonly string[] =
	`ระดับ มาตรา หมายเลข เบอร์ เบอร์โทร โทร โทร. โทรศัพท์ สายด่วน เลข เลขที่ บ้านเลขที่ ช่อง ช่องที่ ถนนสาย ทางหลวง ทางหลวงหมายเลข สาย
	หมู่ หมู่ที่ ม. ชั้น ชั้นที่ ห้อง ห้องประชุม อาคาร ตึก ตึกบัญชาการ ข้อ วรรค อันดับ ลำดับ ครั้งที่ ฉบับที่ รุ่น รุ่นที่ เฟส ระยะ ภาค ตอน บทที่ หน้า
	เขต เที่ยวบิน ซอย ประตู รหัส เวอร์ชัน ศตวรรษ ปีงบประมาณ งวด ชุดที่ สมัยที่ มัธยม ประถม ไซส์ เบอร์โทรศัพท์ มือ ค่ายที่ คดีหมายเลข
	สนาม รันเวย์ กิโลเมตรที่ กม.ที่ หลักกิโลเมตรที่ แถว มท. ส.ส.เขต คะแนน สกอร์ Radio No No. หมวด สูตร ราชมรรคา พระราม รัชกาล รัชกาลที่ ตอนบน ตอนล่าง`.split(
		/\s+/
	);

/**
 * Heads whose `ที่` before a number does not make it an ordinal, because the number measures:
 * `อยู่ที่ 385 ไมล์`, `ออกเสียงที่ 66 เปอร์เซ็นต์`.
 */
export const MEASURED_AT: readonly string[] =
	`อยู่ที่ สูงสุดที่ ต่ำสุดที่ เฉลี่ยที่ คงที่ ราคาที่ ทรงตัวที่ ปิดที่ ปิดตลาดที่ เป้าหมายที่ เสียงที่ มูลค่าที่ เงินที่ รวมที่ ไว้ที่ ขึ้นที่ ลงที่ ร้อยละที่`.split(
		/\s+/
	);

/** Words that show that a pair such as `2-1` or `38 - 17` is a score. */
export const SCORE_WORDS: readonly string[] =
	`ชนะ แพ้ เสมอ สกอร์ คะแนน นำ ประตู ถล่ม พ่าย ไทร์ ไทรอัพ ล้างตา เอาชนะ เสียง`.split(/\s+/);

/** What may hang on a unit of time in one word with it: `ปีที่แล้ว`, `เดือนก่อน`. */
export const TIME_TAILS: readonly string[] = [
	'ที่แล้ว',
	'ที่ผ่านมา',
	'ก่อน',
	'ต่อมา',
	'หน้า',
	'ข้างหน้า',
	'หลัง',
	'แรก',
	'เต็ม'
];

/** Words that may be cut together with a classifier in front of them (`คนใน`): after a number the classifier is meant. */
export const UNIT_TAILS: readonly string[] = ['ใน', 'ที่', 'และ', 'ซึ่ง', 'จาก', 'ของ', 'ได้', 'ถูก'];
