import type { Namespace } from '../message.ts';
import { define } from '../registry.ts';

export const reader = define('reader', {
	modeLabel: { en: 'What is shown', th: 'รูปแบบที่แสดง' },
	modeThai: { en: 'Thai', th: 'ไทย' },
	modeBoth: { en: 'Both', th: 'สองภาษา' },
	summary: { en: '{{minutes}} min · {{percent}}% new words', th: '{{minutes}} นาที · คำใหม่ {{percent}}%' },
	text: { en: 'Text', th: 'ตัวอักษร' },
	study: { en: 'Study this article', th: 'เรียนจากข่าวนี้' },
	words: { en: 'Words', th: 'คำศัพท์' },
	quiz: { en: 'Quiz', th: 'แบบทดสอบ' },
	progress: { en: '{{percent}}% read', th: 'อ่านแล้ว {{percent}}%' },
	endTitle: { en: 'The end of the article', th: 'จบข่าว' },
	learnWords: { en: 'Choose words to learn', th: 'เลือกคำที่จะเรียน' },
	takeQuiz: { en: 'Take the quiz', th: 'ทำแบบทดสอบ' },
	paragraphEnglish: { en: 'English', th: 'ภาษาอังกฤษ' },
	evidenceShown: { en: 'Evidence', th: 'หลักฐานจากเนื้อข่าว' },
	hideEvidence: { en: 'Hide the mark', th: 'ซ่อนเครื่องหมาย' },

	sheet: { en: 'Word', th: 'คำ' },
	entryHint: { en: 'Tap a word to see its meaning.', th: 'แตะคำเพื่อดูความหมาย' },
	keys: {
		en: 'Keys: ← → next word · L learn · K known · I ignore',
		th: 'แป้น: ← → คำถัดไป · L เรียน · K รู้แล้ว · I ไม่ต้องเรียน'
	},
	previousWord: { en: 'Previous word', th: 'คำก่อนหน้า' },
	nextWord: { en: 'Next word', th: 'คำถัดไป' },
	notFound: {
		en: 'Not in the lexicon yet.',
		th: 'ยังไม่มีในพจนานุกรม'
	},
	byRule: { en: 'Meaning made by rule from its parts', th: 'ความหมายสร้างจากส่วนประกอบตามกฎ' },
	romanised: { en: 'A name; its spelling is a guess', th: 'ชื่อเฉพาะ การสะกดเป็นการคาดเดา' },
	moreMeanings: { en: 'Other meanings', th: 'ความหมายอื่น' },
	parts: { en: 'Parts', th: 'ส่วนประกอบ' },
	classifier: { en: 'Counted with', th: 'ลักษณนาม' },
	own: { en: 'yours', th: 'ของคุณ' },
	editMeaning: { en: 'Edit', th: 'แก้ไข' },
	addMeaning: { en: 'Add meaning', th: 'เพิ่มความหมาย' },
	inDictionary: { en: 'Dictionary', th: 'พจนานุกรม' },
	inSentence: { en: 'In this sentence', th: 'ในประโยคนี้' },

	ignore: { en: 'Ignore', th: 'ไม่ต้องเรียน' },
	know: { en: 'Known', th: 'รู้แล้ว' },
	learn: { en: 'Learn', th: 'เพิ่มคำนี้' },
	learning: { en: 'Learning', th: 'กำลังเรียน' },
	markedKnown: { en: 'Marked {{word}} as known', th: 'ทำเครื่องหมายว่ารู้ {{word}} แล้ว' },
	markedIgnored: { en: '{{word}} is ignored', th: 'จะไม่ถาม {{word}}' },
	unmarked: { en: '{{word}} is new again', th: '{{word}} กลับเป็นคำใหม่' },
	added: { en: 'Added a card for {{word}}', th: 'เพิ่มบัตรคำ {{word}} แล้ว' },

	status_new: { en: 'New word', th: 'คำใหม่' },
	status_learning1: { en: 'Learning 1 of 4', th: 'กำลังเรียน ขั้น 1 จาก 4' },
	status_learning2: { en: 'Learning 2 of 4', th: 'กำลังเรียน ขั้น 2 จาก 4' },
	status_learning3: { en: 'Learning 3 of 4', th: 'กำลังเรียน ขั้น 3 จาก 4' },
	status_learning4: { en: 'Learning 4 of 4', th: 'กำลังเรียน ขั้น 4 จาก 4' },
	status_known: { en: 'Known', th: 'รู้แล้ว' },
	status_name: { en: 'Name', th: 'ชื่อเฉพาะ' },
	status_ignored: { en: 'Ignored', th: 'ไม่ต้องเรียน' }
} as const satisfies Namespace);
