import type { Namespace } from '../message.ts';
import { define } from '../registry.ts';

export const dictionary = define('dictionary', {
	title: { en: 'Dictionary', th: 'พจนานุกรม' },
	search: { en: 'Thai, English or romanised', th: 'ภาษาไทย อังกฤษ หรืออักษรโรมัน' },
	clear: { en: 'Clear', th: 'ล้าง' },
	keyboard: { en: 'Thai keyboard', th: 'แป้นพิมพ์ไทย' },
	shift: { en: 'Shift', th: 'ยกแคร่' },
	space: { en: 'Space', th: 'เว้นวรรค' },
	backspace: { en: 'Delete', th: 'ลบ' },
	emptyTitle: { en: 'Look a word up', th: 'ค้นหาคำ' },
	emptyText: {
		en: 'Type Thai, an English word, or how the Thai sounds: ประเทศ, country, prathet.',
		th: 'พิมพ์คำไทย คำอังกฤษ หรือเสียงอ่านเป็นอักษรโรมัน เช่น ประเทศ, country, prathet'
	},
	recent: { en: 'Looked up lately', th: 'ที่เพิ่งค้น' },
	clearRecent: { en: 'Clear the list', th: 'ล้างรายการ' },
	results: { en: { one: '{{count}} word', other: '{{count}} words' }, th: 'พบ {{count}} คำ' },
	none: { en: 'Nothing found for “{{query}}”', th: 'ไม่พบ “{{query}}”' },
	noneText: {
		en: 'Try fewer letters, or another spelling. A Thai word that is missing can be given a meaning of your own.',
		th: 'ลองพิมพ์ให้สั้นลงหรือสะกดแบบอื่น คำไทยที่ยังไม่มี คุณเพิ่มความหมายเองได้'
	},
	addMeaning: { en: 'Add a meaning', th: 'เพิ่มความหมาย' },
	addMeaningTo: { en: 'Add a meaning to {{word}}', th: 'เพิ่มความหมายให้ {{word}}' },
	notFound: { en: 'No meaning yet', th: 'ยังไม่มีความหมาย' },
	notFoundText: {
		en: 'Neither the lexicon nor you have written what this word means.',
		th: 'ยังไม่มีความหมายของคำนี้ทั้งในพจนานุกรมและที่คุณเขียนเอง'
	},
	guess: { en: 'A guess: the likely spelling of a name', th: 'คาดเดา: การสะกดชื่อที่น่าจะเป็น' },
	mine: { en: 'Yours', th: 'ของคุณ' },
	parts: { en: 'Parts', th: 'ส่วนประกอบ' },
	compounds: { en: 'Words with it', th: 'คำที่มีคำนี้อยู่' },
	phrases: { en: 'Usual phrases', th: 'วลีที่ใช้บ่อย' },
	spellings: { en: 'Other spellings', th: 'สะกดแบบอื่น' },
	sentences: { en: 'In your articles', th: 'ในข่าวของคุณ' },
	classifier: { en: 'Counted with', th: 'ลักษณนาม' },
	rank: { en: 'Word {{rank}} of the news', th: 'ใช้บ่อยเป็นอันดับ {{rank}} ในข่าว' },
	learning: { en: 'You are learning it', th: 'กำลังเรียนคำนี้' },
	edit: { en: 'Edit', th: 'แก้ไข' },
	editMeaning: { en: 'Edit “{{gloss}}”', th: 'แก้ไข “{{gloss}}”' },
	more: { en: 'More for “{{gloss}}”', th: 'อื่น ๆ สำหรับ “{{gloss}}”' },
	hide: { en: 'Hide this meaning', th: 'ซ่อนความหมายนี้' },
	remove: { en: 'Delete this meaning', th: 'ลบความหมายนี้' },
	report: { en: 'Report it as wrong', th: 'แจ้งว่าผิด' },
	showHidden: { en: 'Show hidden meanings', th: 'แสดงความหมายที่ซ่อน' },
	open: { en: 'Open in the dictionary', th: 'เปิดในพจนานุกรม' },

	editTitle: { en: 'Meaning of {{word}}', th: 'ความหมายของ {{word}}' },
	glosses: { en: 'English, one meaning a line', th: 'คำแปลอังกฤษ บรรทัดละหนึ่งคำ' },
	glossesHint: { en: 'Up to four, the best first.', th: 'ไม่เกินสี่คำ คำที่ดีที่สุดก่อน' },
	pos: { en: 'Kind of word', th: 'ชนิดของคำ' },
	note: { en: 'Note', th: 'หมายเหตุ' },
	optional: { en: 'optional', th: 'ไม่บังคับ' },
	save: { en: 'Save', th: 'บันทึก' },
	cancel: { en: 'Cancel', th: 'ยกเลิก' },
	needGloss: { en: 'Write at least one word of English.', th: 'เขียนคำแปลอังกฤษอย่างน้อยหนึ่งคำ' },
	tooMany: { en: 'Four lines at most.', th: 'ไม่เกินสี่บรรทัด' },
	saved: { en: 'Saved your meaning of {{word}}', th: 'บันทึกความหมายของ {{word}} แล้ว' },
	hiddenDone: { en: 'Hidden', th: 'ซ่อนแล้ว' },
	removedDone: { en: 'Deleted', th: 'ลบแล้ว' },
	shownDone: { en: 'All meanings are shown', th: 'แสดงทุกความหมายแล้ว' },

	reportTitle: { en: 'What is wrong with it?', th: 'ผิดอย่างไร' },
	reportText: {
		en: 'The report is kept on this device. You can save all reports as a file in Settings and send it to us.',
		th: 'รายงานจะเก็บไว้ในเครื่องนี้ คุณบันทึกรายงานทั้งหมดเป็นไฟล์ได้ในหน้าตั้งค่าแล้วส่งให้เรา'
	},
	comment: { en: 'Your remark', th: 'ความเห็นของคุณ' },
	reportDone: { en: 'Kept your report', th: 'เก็บรายงานแล้ว' },
	saveReports: { en: 'Save reports of meanings', th: 'บันทึกรายงานความหมาย' },
	saveReportsText: { en: 'A file with the meanings that you reported.', th: 'ไฟล์ความหมายที่คุณแจ้งว่าผิด' },
	noReports: { en: 'You have reported no meaning yet.', th: 'คุณยังไม่ได้แจ้งความหมายที่ผิด' }
} as const satisfies Namespace);
