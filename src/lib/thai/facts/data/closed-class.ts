/** What a word does in a clause. */
export type Role =
	| 'noun'
	| 'name'
	| 'title'
	| 'pronoun'
	| 'verb'
	| 'copula'
	| 'adjective'
	| 'adverb'
	| 'auxiliary'
	| 'passive'
	| 'negation'
	| 'causative'
	| 'particle'
	| 'preposition'
	| 'possessive'
	| 'conjunction'
	| 'opener'
	| 'relative'
	| 'complementiser'
	| 'determiner'
	| 'anaphor'
	| 'quantifier'
	| 'classifier'
	| 'quantity'
	| 'date'
	| 'space'
	| 'punctuation'
	| 'latin'
	| 'number'
	| 'unknown';

/**
 * The closed classes of written Thai, longest forms first where they are matched. `opener`: connectives that open a
 * clause; `anaphor`: determiners that point back into the text; `quantifier`: words that announce an amount.
 */
const TABLE: Partial<Record<Role, string>> = {
	opener: `แต่ แต่ว่า แต่ทว่า ทว่า โดย โดยที่ ขณะที่ ในขณะที่ ขณะเดียวกัน ในขณะเดียวกัน อย่างไรก็ตาม อย่างไรก็ดี นอกจากนี้ นอกจากนั้น
		นอกเหนือจากนี้ ทั้งนี้ ดังนั้น เพราะฉะนั้น ด้วยเหตุนี้ เพราะ เพราะว่า เนื่องจาก เพื่อ เพื่อให้ เพื่อที่จะ หลังจาก หลังจากที่ ภายหลัง ภายหลังจาก ก่อนที่ ก่อนหน้านี้
		จน จนกระทั่ง จนทำให้ จนกว่า ถ้า หาก หากว่า ถ้าหาก แม้ แม้ว่า แม้จะ ถึงแม้ ถึงแม้ว่า เมื่อ ส่วน สำหรับ รวมทั้ง รวมถึง พร้อม พร้อมทั้ง พร้อมด้วย ตลอดจน
		อีกทั้ง โดยเฉพาะ โดยเฉพาะอย่างยิ่ง เช่น ได้แก่ อาทิ กล่าวคือ ต่อมา จากนั้น หลังจากนั้น ทำให้ ส่งผลให้ ซึ่งทำให้ ในทางกลับกัน ตามที่ ในส่วนของ ทั้งที่ เว้นแต่
		ไม่ว่า จึงทำให้ รวมไปถึง ด้าน ในส่วน สืบเนื่องจาก เท่าที่ กระทั่ง พลาง โดยอ้าง โดยระบุ`,
	conjunction: 'และ หรือ แล้วก็',
	auxiliary: `ได้ จะ กำลัง เคย ควร ควรจะ ต้อง จะต้อง อาจ อาจจะ คง คงจะ น่าจะ สามารถ ยัง ยังคง ก็ ก็จะ จึง จึงจะ เพิ่ง พึ่ง มัก มักจะ ย่อม ต่าง
		ต่างก็ ล้วน เริ่ม พยายาม มีการ ได้มีการ จะมีการ เกือบจะ พร้อมจะ ถึงกับ จะได้ จะสามารถ ได้เคย ขอ กลับ`,
	passive: 'ถูก โดน ได้รับการ',
	negation: 'ไม่ ไม่ได้ มิได้ ไม่เคย ไม่มี มิ ไม่สามารถ ไม่ใช่ ปราศจาก',
	copula: 'เป็น คือ ได้แก่',
	causative: 'ให้ ให้แก่ ให้กับ ที่จะ',
	particle: `แล้ว อยู่ ไว้ ไป มา ขึ้น ลง ออก เข้า ด้วย ด้วยกัน เช่นกัน กัน เลย เสีย เท่านั้น ต่อไป ตามลำดับ ที่สุด มาก มากขึ้น น้อยลง เพิ่มเติม แล้วเสร็จ
		ไปแล้ว อยู่แล้ว มาแล้ว ค่ะ คะ ครับ นะคะ นะ ก่อน เอง ทันที อีกครั้ง เป็นต้น ทั้งนั้น ให้หลัง`,
	preposition: `ใน จาก แก่ ต่อ กับ ตั้งแต่ ระหว่าง ตลอด ภายใน ภายใต้ บน ใต้ ตาม สู่ ไปยัง ยัง เกี่ยวกับ ณ ใกล้ ใกล้กับ นอก เป็นเวลา จนถึง ถึง ผ่าน เหนือ
		รอบ ในช่วง ช่วง ในระหว่าง นับตั้งแต่ นับแต่ ห่างจาก ห่าง โดยเฉลี่ย ในฐานะ ตลอดช่วง ท่ามกลาง อย่าง แบบ`,
	possessive: 'ของ แห่ง ในสังกัด',
	relative: 'ที่ ซึ่ง อัน ที่ซึ่ง ผู้ซึ่ง',
	complementiser: 'ว่า',
	determiner: 'ทุก แต่ละ บาง หลาย ทั้ง อื่น อื่นๆ อื่น_ๆ ต่างๆ ต่าง_ๆ ใด ใดๆ ใด_ๆ เหล่า บรรดา ใหม่ เดิม หนึ่ง แรก สุดท้าย',
	anaphor:
		'นี้ นั้น โน้น ดังกล่าว เหล่านี้ เหล่านั้น ดังนี้ เช่นนี้ เช่นนั้น เดียวกัน เดียวกันนี้ ที่นี่ ที่นั่น นี่ นั่น ข้างต้น เท่านี้ ทั้งสอง ทั้งสาม อีกฝ่าย',
	pronoun: `เขา เธอ พวกเขา พวกเธอ มัน พวกมัน เรา พวกเรา ผม ดิฉัน ฉัน หนู คุณ พวกคุณ ตน ตนเอง ตัวเอง ข้าพเจ้า หล่อน กระผม เขาเหล่านั้น แก
		ใคร อะไร ทุกคน คนอื่น ผู้อื่น ที่เหลือ`,
	quantifier: `จำนวน เป็นจำนวน ทั้งหมด ทั้งสิ้น รวม รวมทั้งหมด รวมทั้งสิ้น รวมแล้ว เพียง เพียงแค่ แค่ มีเพียง ถึง อีก คนละ รายละ
		เฉลี่ย โดยเฉลี่ย เป็นเงิน เป็นมูลค่า`
};

/** Roles by written form; the first role that lists a form wins. */
export const CLOSED_CLASS: ReadonlyMap<string, Role> = readTable();

/** The longest form of the table, in UTF-16 units. */
export const LONGEST_FORM = Math.max(...[...CLOSED_CLASS.keys()].map((form) => form.length));

function readTable(): Map<string, Role> {
	const roles = new Map<string, Role>();
	for (const [role, list] of Object.entries(TABLE) as [Role, string][])
		for (const form of list.split(/\s+/).map((word) => word.replaceAll('_', ' ')))
			if (form && !roles.has(form)) roles.set(form, role);
	return roles;
}
