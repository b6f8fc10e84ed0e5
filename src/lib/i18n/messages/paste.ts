import type { Namespace } from '../message.ts';
import { define } from '../registry.ts';

export const paste = define('paste', {
	title: { en: 'Paste an article', th: 'วางข่าว' },
	text: { en: 'Thai text', th: 'เนื้อข่าวภาษาไทย' },
	textHint: { en: 'Paste the whole story here', th: 'วางเนื้อข่าวทั้งหมดที่นี่' },
	heading: { en: 'Title', th: 'หัวข้อข่าว' },
	headingHint: { en: 'Empty: the first line is taken', th: 'เว้นว่างไว้ จะใช้บรรทัดแรก' },
	english: { en: 'English text', th: 'ฉบับภาษาอังกฤษ' },
	optional: { en: 'optional', th: 'ไม่บังคับ' },
	englishHint: {
		en: 'The same story in English, paragraph by paragraph',
		th: 'ข่าวเดียวกันเป็นภาษาอังกฤษ ย่อหน้าต่อย่อหน้า'
	},
	addEnglish: { en: 'Add the English side', th: 'เพิ่มฉบับภาษาอังกฤษ' },
	characters: {
		en: { one: '{{count}} character', other: '{{count}} characters' },
		th: '{{count}} ตัวอักษร'
	},
	fromClipboard: { en: 'Paste from the clipboard', th: 'วางจากคลิปบอร์ด' },
	clipboardRefused: {
		en: 'The browser did not give the clipboard. Press and hold in the box, then choose Paste.',
		th: 'เบราว์เซอร์ไม่อนุญาตให้อ่านคลิปบอร์ด แตะค้างในช่องแล้วเลือกวาง'
	},
	save: { en: 'Add to the library', th: 'เพิ่มเข้าคลัง' },
	saving: { en: 'Adding', th: 'กำลังเพิ่ม' },
	openExisting: { en: 'Open that article', th: 'เปิดบทความนั้น' }
} as const satisfies Namespace);
