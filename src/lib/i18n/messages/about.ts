import type { Namespace } from '../message.ts';
import { define } from '../registry.ts';

export const about = define('about', {
	title: { en: 'About', th: 'เกี่ยวกับแอป' },
	what: {
		en: 'อ่านข่าว (Aankhao, “read the news”) turns a Thai news article into words, cards and questions. It runs on this device; nothing that you paste or learn leaves it.',
		th: 'อ่านข่าว (Aankhao) เปลี่ยนข่าวภาษาไทยให้เป็นคำศัพท์ บัตรคำ และคำถาม ทำงานในเครื่องนี้ สิ่งที่วางและเรียนไม่ถูกส่งออกไปที่ใด'
	},
	licences: { en: 'Licences', th: 'สัญญาอนุญาต' },
	code: { en: 'Program', th: 'ตัวโปรแกรม' },
	codeText: { en: 'MIT licence', th: 'สัญญาอนุญาต MIT' },
	lexicon: { en: 'Thai-English lexicon and articles', th: 'พจนานุกรมไทย-อังกฤษและข่าวตัวอย่าง' },
	lexiconText: {
		en: 'Written for this app. CC BY-SA 4.0',
		th: 'เขียนขึ้นสำหรับแอปนี้ CC BY-SA 4.0'
	},
	weights: { en: 'Trained word and sentence data', th: 'ข้อมูลตัดคำและตัดประโยคที่ได้จากการฝึก' },
	weightsText: {
		en: 'Trained on UD_Thai-TUD, NTREX-128 and FLORES-200; ranks of words also counted on UD_Thai-PUD, thaigov and the counts of PyThaiNLP. CC BY-SA 4.0',
		th: 'ฝึกจาก UD_Thai-TUD, NTREX-128 และ FLORES-200 อันดับความถี่ของคำนับจาก UD_Thai-PUD, thaigov และสถิติของ PyThaiNLP ด้วย CC BY-SA 4.0'
	},
	wordcut: { en: 'wordcut and its word lists', th: 'wordcut และรายการคำ' },
	wordcutText: {
		en: 'By Vee Satayamas. LGPL-3.0; used unchanged from the npm package',
		th: 'โดย Vee Satayamas LGPL-3.0 ใช้แพ็กเกจ npm โดยไม่แก้ไข'
	},
	fonts: { en: 'IBM Plex Sans Thai and Noto Serif Thai', th: 'IBM Plex Sans Thai และ Noto Serif Thai' },
	fontsText: { en: 'SIL Open Font Licence 1.1', th: 'สัญญาอนุญาต SIL Open Font License 1.1' },
	libraries: { en: 'Libraries', th: 'ไลบรารี' },
	librariesText: {
		en: 'Svelte, SvelteKit, Dexie, ts-fsrs, bits-ui, i18next, Comlink, Valibot, uuid, Lucide: MIT, Apache-2.0 or ISC',
		th: 'Svelte, SvelteKit, Dexie, ts-fsrs, bits-ui, i18next, Comlink, Valibot, uuid, Lucide: MIT, Apache-2.0 หรือ ISC'
	},
	text: { en: 'Text of {{name}}', th: 'ข้อความของ {{name}}' },
	textMissing: {
		en: 'This text is not on the device yet. Connect, then open it again.',
		th: 'ยังไม่มีข้อความนี้ในเครื่อง ต่อเน็ตแล้วเปิดอีกครั้ง'
	},
	names: { en: 'Names of countries, languages and currencies', th: 'ชื่อประเทศ ภาษา และสกุลเงิน' },
	namesText: { en: 'Unicode CLDR, Unicode licence', th: 'Unicode CLDR สัญญาอนุญาตของ Unicode' }
} as const satisfies Namespace);
