import type { Namespace } from '../message.ts';
import { define } from '../registry.ts';

export const settings = define('settings', {
	title: { en: 'Settings', th: 'ตั้งค่า' },
	reading: { en: 'Reading', th: 'การอ่าน' },
	sample: { en: 'Sample', th: 'ตัวอย่าง' },
	font: { en: 'Letters', th: 'แบบตัวอักษร' },
	looped: { en: 'Looped', th: 'มีหัว' },
	loopless: { en: 'Loopless', th: 'ไม่มีหัว' },
	size: { en: 'Text size', th: 'ขนาดตัวอักษร' },
	sizeValue: { en: '{{size}} pixels', th: '{{size}} พิกเซล' },
	spaces: { en: 'Space between words', th: 'เว้นช่องระหว่างคำ' },
	marks: { en: 'Marks under words', th: 'เส้นใต้คำ' },
	marksAll: { en: 'All', th: 'ทั้งหมด' },
	marksNew: { en: 'New only', th: 'คำใหม่' },
	marksNone: { en: 'None', th: 'ไม่มี' },
	segmenter: { en: 'Where words begin and end', th: 'วิธีตัดคำ' },
	lattice: { en: 'By frequency', th: 'ตามความถี่' },
	latticeText: {
		en: 'Weighs every possible cut by how common its words are in the news. The best for most texts.',
		th: 'เทียบวิธีตัดทุกแบบกับความถี่ของคำในข่าว เหมาะกับข่าวส่วนใหญ่'
	},
	wordcut: { en: 'By dictionary', th: 'ตามพจนานุกรม' },
	wordcutText: {
		en: 'The wordcut package with our dictionary: fewest words, fewest unknown ones.',
		th: 'ใช้ wordcut กับพจนานุกรมของเรา เลือกแบบที่ได้คำน้อยที่สุดและคำที่ไม่รู้จักน้อยที่สุด'
	},
	browser: { en: 'By the browser', th: 'ตามเบราว์เซอร์' },
	browserText: {
		en: 'What this browser itself uses for Thai. Differs between devices.',
		th: 'ใช้วิธีของเบราว์เซอร์เอง ผลอาจต่างกันในแต่ละเครื่อง'
	},
	learning: { en: 'Learning', th: 'การเรียน' },
	newPerDay: { en: 'New words a day', th: 'คำใหม่ต่อวัน' },
	fewer: { en: 'Fewer', th: 'น้อยลง' },
	more: { en: 'More', th: 'มากขึ้น' },
	quizLanguage: { en: 'Quiz questions in', th: 'คำถามเป็น' },
	quizBoth: { en: 'Both', th: 'สองภาษา' },
	quizThai: { en: 'Thai', th: 'ไทย' },
	quizEnglish: { en: 'English', th: 'อังกฤษ' },
	app: { en: 'App', th: 'แอป' },
	theme: { en: 'Theme', th: 'ธีม' },
	themeSystem: { en: 'System', th: 'ตามเครื่อง' },
	themeLight: { en: 'Light', th: 'สว่าง' },
	themeDark: { en: 'Dark', th: 'มืด' },
	language: { en: 'Language', th: 'ภาษา' },
	english: { en: 'English', th: 'English' },
	thai: { en: 'ไทย', th: 'ไทย' },
	backup: { en: 'Backup', th: 'สำรองข้อมูล' },
	restore: { en: 'Restore a backup', th: 'กู้คืนจากไฟล์สำรอง' },
	restoreText: { en: 'From a file that was saved here', th: 'จากไฟล์ที่บันทึกไว้' },
	restoreAsk: { en: 'Restore this backup?', th: 'กู้คืนจากไฟล์นี้หรือไม่' },
	restoreWarning: {
		en: 'Replaces everything on this device: articles, cards, reviews and settings.',
		th: 'แทนที่ทุกอย่างในเครื่องนี้ ทั้งบทความ บัตรคำ ประวัติทบทวน และการตั้งค่า'
	},
	keep: { en: 'Keep', th: 'เก็บไว้' },
	replace: { en: 'Replace', th: 'แทนที่' },
	restored: {
		en: 'Restored: {{articles}} articles, {{cards}} cards, {{reviews}} reviews',
		th: 'กู้คืนแล้ว: บทความ {{articles}} เรื่อง บัตรคำ {{cards}} ใบ การทบทวน {{reviews}} ครั้ง'
	},
	about: { en: 'About and licences', th: 'เกี่ยวกับแอปและสัญญาอนุญาต' }
} as const satisfies Namespace);
