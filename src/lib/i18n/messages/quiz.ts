import type { Namespace } from '../message.ts';
import { define } from '../registry.ts';

export const quiz = define('quiz', {
	title: { en: 'Quiz', th: 'แบบทดสอบ' },
	kind_quantity: { en: 'Number', th: 'จำนวน' },
	position: { en: '{{at}} of {{of}}', th: '{{at}} จาก {{of}}' },
	progress: { en: 'Question {{at}} of {{of}}', th: 'ข้อ {{at}} จาก {{of}}' },
	choices: { en: 'Answers', th: 'ตัวเลือก' },
	answer: { en: 'Answer', th: 'เฉลย' },
	yourAnswer: { en: 'Your answer', th: 'คำตอบของคุณ' },
	right: { en: 'Right', th: 'ถูกต้อง' },
	wrong: { en: 'Wrong. The answer is {{answer}}.', th: 'ยังไม่ถูก คำตอบคือ {{answer}}' },
	evidence: { en: 'Evidence · sentence {{number}}', th: 'หลักฐานจากเนื้อข่าว · ประโยคที่ {{number}}' },
	open: { en: 'Open', th: 'เปิดดู' },
	openLong: { en: 'Open the evidence in the article', th: 'เปิดดูหลักฐานในข่าว' },
	look: { en: 'Look in the article', th: 'ดูในข่าว' },
	skip: { en: 'Skip', th: 'ข้าม' },
	next: { en: 'Next question', th: 'ข้อต่อไป' },
	toResult: { en: 'See the result', th: 'ดูผล' },
	of: { en: 'of {{of}}', th: 'จาก {{of}}' },
	score: { en: '{{right}} of {{of}} right', th: 'ถูก {{right}} จาก {{of}} ข้อ' },
	well: { en: 'Well read', th: 'อ่านเข้าใจดีมาก' },
	half: { en: 'Half understood', th: 'เข้าใจราวครึ่งหนึ่ง' },
	again: { en: 'Worth a second reading', th: 'น่าอ่านอีกรอบ' },
	answers: { en: 'Answers', th: 'คำตอบ' },
	skipped: { en: 'Skipped', th: 'ข้าม' },
	missed: { en: 'Missed', th: 'ผิด' },
	repeat: { en: 'Ask again', th: 'ทำอีกครั้ง' },
	backToArticle: { en: 'Back to the article', th: 'กลับไปอ่านข่าว' },
	none: { en: 'No questions here yet', th: 'ยังไม่มีคำถาม' },
	noneText: {
		en: 'Questions are made from numbers that the article counts. This one has none that can be asked fairly.',
		th: 'คำถามสร้างจากจำนวนที่ข่าวกล่าวถึง ข่าวนี้ยังไม่มีจำนวนที่ถามได้อย่างชัดเจน'
	}
} as const satisfies Namespace);
