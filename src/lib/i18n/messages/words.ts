import type { Namespace } from '../message.ts';
import { define } from '../registry.ts';

export const words = define('words', {
	title: { en: 'Words to learn', th: 'คำที่น่าเรียน' },
	subtitle: {
		en: 'The {{chosen}} most useful of {{of}} new words',
		th: '{{chosen}} คำที่ใช้บ่อยที่สุด จากคำใหม่ {{of}} คำ'
	},
	chosenOf: { en: '{{chosen}} of {{of}} new words chosen', th: 'เลือกแล้ว {{chosen}} จาก {{of}} คำ' },
	clear: { en: 'Clear', th: 'ล้าง' },
	suggest: { en: 'Suggest', th: 'แนะนำ' },
	knowNow: { en: 'You know {{percent}}%', th: 'รู้แล้ว {{percent}}%' },
	knowAfter: { en: '{{percent}}% once these are learnt', th: '{{percent}}% เมื่อเรียนคำเหล่านี้แล้ว' },
	names: { en: 'Names in this article', th: 'ชื่อเฉพาะในข่าวนี้' },
	times: {
		en: { one: '{{count}} time in the article', other: '{{count}} times in the article' },
		th: 'พบในข่าว {{count}} ครั้ง'
	},
	learn: { en: { one: 'Learn {{count}} word', other: 'Learn {{count}} words' }, th: 'เรียน {{count}} คำ' },
	chooseSome: { en: 'Choose words to learn', th: 'เลือกคำที่จะเรียน' },
	minutesToday: { en: 'About {{count}} min today', th: 'วันนี้ใช้เวลาราว {{count}} นาที' },
	added: {
		en: { one: 'Added {{count}} card', other: 'Added {{count}} cards' },
		th: 'เพิ่มบัตรคำ {{count}} ใบแล้ว'
	},
	takenBack: {
		en: { one: 'Removed {{count}} card', other: 'Removed {{count}} cards' },
		th: 'นำบัตรคำ {{count}} ใบออกแล้ว'
	},
	noGloss: { en: 'not in the lexicon yet', th: 'ยังไม่มีในพจนานุกรม' },
	none: { en: 'No new words here', th: 'ไม่มีคำใหม่ในข่าวนี้' },
	noneText: {
		en: 'Every word of this article is known, being learnt or ignored.',
		th: 'ทุกคำในข่าวนี้รู้แล้ว กำลังเรียน หรือไม่ต้องเรียน'
	},
	backToArticle: { en: 'Back to the article', th: 'กลับไปอ่านข่าว' }
} as const satisfies Namespace);
