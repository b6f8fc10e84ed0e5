import type { Namespace } from '../message.ts';
import { define } from '../registry.ts';

export const library = define('library', {
	continueReading: { en: 'Continue reading', th: 'อ่านต่อ' },
	startHere: { en: 'Start here', th: 'เริ่มอ่าน' },
	continue: { en: 'Continue', th: 'อ่านต่อ' },
	start: { en: 'Start reading', th: 'เริ่มอ่าน' },
	quiz: { en: 'Quiz', th: 'แบบทดสอบ' },
	all: { en: 'All articles', th: 'บทความทั้งหมด' },
	newest: { en: 'Newest first', th: 'ล่าสุดก่อน' },
	minutes: { en: '{{count}} min', th: '{{count}} นาที' },
	read: { en: 'read', th: 'อ่านแล้ว' },
	percentRead: { en: '{{percent}}% read', th: 'อ่านแล้ว {{percent}}%' },
	newPercent: { en: '{{percent}}% new words', th: 'คำใหม่ {{percent}}%' },
	quizScore: { en: 'Quiz {{right}} of {{of}}', th: 'แบบทดสอบ {{right}}/{{of}}' },
	paste: { en: 'Paste', th: 'วางข่าว' },
	pasteLong: { en: 'Paste an article', th: 'วางข่าว' },
	sample: { en: 'Try a sample', th: 'ลองข่าวตัวอย่าง' },
	emptyTitle: { en: 'Your first article', th: 'ข่าวแรกของคุณ' },
	emptyText: {
		en: 'Copy any Thai news story and paste it here. Every word gets a meaning.',
		th: 'คัดลอกข่าวภาษาไทยแล้วนำมาวางที่นี่ ทุกคำจะมีความหมายให้'
	},
	deleteNamed: { en: 'Delete “{{title}}”', th: 'ลบ “{{title}}”' },
	deleted: { en: 'Article deleted. Its cards stay.', th: 'ลบบทความแล้ว บัตรคำยังอยู่' },
	restored: { en: 'The article is back.', th: 'นำบทความกลับมาแล้ว' }
} as const satisfies Namespace);
