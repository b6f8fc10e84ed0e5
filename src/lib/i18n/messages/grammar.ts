import type { Namespace } from '../message.ts';
import { define } from '../registry.ts';

/** Parts of speech, as a learner's dictionary calls them. */
export const grammar = define('grammar', {
	ADJ: { en: 'adjective', th: 'คำคุณศัพท์' },
	ADP: { en: 'preposition', th: 'คำบุพบท' },
	ADV: { en: 'adverb', th: 'คำวิเศษณ์' },
	AUX: { en: 'auxiliary verb', th: 'คำช่วยกริยา' },
	CCONJ: { en: 'conjunction', th: 'คำสันธาน' },
	CLF: { en: 'classifier', th: 'คำลักษณนาม' },
	DET: { en: 'determiner', th: 'คำกำหนด' },
	INTJ: { en: 'interjection', th: 'คำอุทาน' },
	NOUN: { en: 'noun', th: 'คำนาม' },
	NUM: { en: 'number', th: 'คำบอกจำนวน' },
	PART: { en: 'particle', th: 'คำอนุภาค' },
	PRON: { en: 'pronoun', th: 'คำสรรพนาม' },
	PROPN: { en: 'name', th: 'ชื่อเฉพาะ' },
	PUNCT: { en: 'punctuation', th: 'เครื่องหมายวรรคตอน' },
	SCONJ: { en: 'conjunction', th: 'คำสันธาน' },
	SYM: { en: 'symbol', th: 'สัญลักษณ์' },
	VERB: { en: 'verb', th: 'คำกริยา' },
	X: { en: 'other', th: 'อื่น ๆ' },
	formal: { en: 'formal', th: 'ทางการ' },
	informal: { en: 'informal', th: 'ไม่เป็นทางการ' },
	royal: { en: 'royal', th: 'ราชาศัพท์' },
	literary: { en: 'literary', th: 'ภาษาหนังสือ' },
	headline: { en: 'headlines', th: 'ภาษาพาดหัวข่าว' },
	slang: { en: 'slang', th: 'คำสแลง' },
	rude: { en: 'rude', th: 'คำหยาบ' },
	abbreviation: { en: 'abbreviation', th: 'คำย่อ' },
	title: { en: 'title', th: 'คำนำหน้า' },
	person: { en: 'person', th: 'บุคคล' },
	place: { en: 'place', th: 'สถานที่' },
	organisation: { en: 'organisation', th: 'องค์กร' },
	event: { en: 'event', th: 'เหตุการณ์' }
} as const satisfies Namespace);
