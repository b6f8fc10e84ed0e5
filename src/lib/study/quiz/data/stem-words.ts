const words = (list: string): string[] => list.split(/\s+/).filter(Boolean);

/** Words that belittle an amount: a question does not say `เพียงกี่คน`. */
export const LIMITERS: ReadonlySet<string> = new Set(words('เพียง เพียงแค่ แค่ อีก'));

/** Nouns of money behind which a question says `เท่าไร` rather than `กี่บาท`. */
export const MONEY_NOUNS: readonly string[] = words(
	`วงเงิน มูลค่า ราคา เงิน งบประมาณ งบ รายได้ รายจ่าย ค่าใช้จ่าย กำไร ขาดทุน หนี้ หนี้สิน ทุน ค่าปรับ ค่าจ้าง เงินเดือน ยอดขาย
	ทั้งสิ้น รวม เป็นเงิน เป็นมูลค่า จำนวน กรอบวงเงิน ค่าเสียหาย ความเสียหาย ต้นทุน เงินทุน ค่าแรง ภาษี รางวัล จำนวนเงิน`
);

/** Nouns that a measure behind them measures. */
export const MEASURED_NOUNS: readonly string[] = words(
	`เวลา ระยะเวลา โทษจำคุก จำคุก โทษ อายุ กำหนด ระยะ ระยะทาง ความยาว ความสูง ความกว้าง ความลึก ความเร็ว ความหนา ความจุ ความแรง อุณหภูมิ
	พื้นที่ เนื้อที่ น้ำหนัก ปริมาณ ขนาด กำลัง กำลังผลิต กำลังการผลิต ยอด อัตรา ระดับ คะแนน เสียง แรงลม ผลผลิต วงเงิน แผ่นดินไหว ประตู แต้ม`
);

/** Names of the currencies that a sign stands for. */
export const SIGN_NAMES: Readonly<Record<string, string>> = {
	$: 'ดอลลาร์',
	US$: 'ดอลลาร์สหรัฐ',
	'£': 'ปอนด์',
	'€': 'ยูโร',
	'¥': 'เยน',
	'฿': 'บาท'
};

/** What makes a duration count back from now. */
export const DEICTIC_AFTER: readonly string[] = words('ที่ผ่านมา ที่แล้ว ก่อน ข้างหน้า ถัดมา ต่อมา มานี้ ให้หลัง');

/** In front of a duration these make a frame of time, of which nobody asks `กี่`. */
export const DURATION_FRAMES: ReadonlySet<string> = new Set(
	words('ใน ตลอด ช่วง รอบ หลัง หลังจาก ก่อน ในช่วง ตลอดช่วง ทุก ระยะ ในรอบ จาก')
);

/** Nouns whose amount is the age of a person. */
export const AGE = /^(?:อายุ|วัย)$/;

/** In front of an amount these bound it: what is above fifty is above forty too. */
export const BOUNDING: readonly string[] = words(
	'เหนือ เกิน เกินกว่า มากกว่า สูงกว่า นานกว่า ต่ำกว่า น้อยกว่า ไม่ถึง ไม่เกิน อย่างน้อย กว่า ทะลุ'
);
