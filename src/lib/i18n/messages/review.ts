import type { Namespace } from '../message.ts';
import { define } from '../registry.ts';

export const review = define('review', {
	title: { en: 'Review', th: 'ทบทวน' },
	question: { en: 'What does it mean?', th: 'คำนี้แปลว่าอะไร' },
	left: { en: '{{count}} left', th: 'เหลือ {{count}} ใบ' },
	show: { en: 'Show meaning', th: 'ดูความหมาย' },
	grades: { en: 'How well did you remember?', th: 'จำได้แค่ไหน' },
	again: { en: 'Again', th: 'อีกครั้ง' },
	hard: { en: 'Hard', th: 'ยาก' },
	good: { en: 'Good', th: 'จำได้' },
	easy: { en: 'Easy', th: 'ง่าย' },
	undo: { en: 'Undo the last answer', th: 'เลิกทำคำตอบล่าสุด' },
	done: { en: 'Done for today', th: 'วันนี้ทบทวนครบแล้ว' },
	doneText: {
		en: { one: '{{count}} card reviewed.', other: '{{count}} cards reviewed.' },
		th: 'ทบทวนไป {{count}} ใบ'
	},
	nextDue: { en: 'The next card comes in {{when}}.', th: 'ใบต่อไปอีก {{when}}' },
	nothing: { en: 'Nothing to review now', th: 'ตอนนี้ยังไม่มีอะไรให้ทบทวน' },
	nothingText: {
		en: 'Choose words from an article; they come here when it is time.',
		th: 'เลือกคำจากข่าว แล้วคำเหล่านั้นจะมาที่นี่เมื่อถึงเวลา'
	},
	toLibrary: { en: 'To the library', th: 'ไปที่คลังบทความ' }
} as const satisfies Namespace);
