import { words } from './word-list.ts';

/** Verbs that report what somebody said or wrote; with `ว่า` behind them the content follows. */
export const REPORTING: ReadonlySet<string> = new Set(
	words(`
	กล่าว บอก เผย เปิดเผย แถลง ชี้แจง ชี้ ระบุ รายงาน ยืนยัน ย้ำ เสริม เน้น เน้นย้ำ ประกาศ อ้าง อธิบาย เตือน ตอบ ถาม พูด เล่า เขียน ทวีต โพสต์ โต้แย้ง ปฏิเสธ ยอมรับ แจง แจ้ง ให้การ สรุป ตะโกน ยืนกราน ทำนาย กล่าวหา แย้ง สารภาพ
	กล่าวว่า บอกว่า เผยว่า เปิดเผยว่า แถลงว่า ชี้แจงว่า ระบุว่า รายงานว่า ยืนยันว่า ย้ำว่า เสริมว่า ประกาศว่า อ้างว่า อธิบายว่า เตือนว่า ตอบว่า ถามว่า พูดว่า เล่าว่า เขียนว่า
	`)
);

/** Words that may stand between the verb and `ว่า`: whom, how, when (`กล่าวกับผู้สื่อข่าวเมื่อวานนี้ว่า`). */
export const BESIDE_REPORTING: ReadonlySet<string> = new Set(
	words(
		'กับ ต่อ ถึง แก่ เพิ่มเติม อีก เสริม ย้ำ ต่อไป ใน เมื่อ ด้วย ไว้ ผู้สื่อข่าว นักข่าว สื่อ สื่อมวลชน แถลงการณ์ ทาง ผ่าน เรา ผม ทวิตเตอร์ เฟซบุ๊ก อย่าง ชัดเจน'
	)
);
