import type { Namespace } from '../message.ts';
import { define } from '../registry.ts';

export const common = define('common', {
	appName: { en: 'อ่านข่าว', th: 'อ่านข่าว' },
	pageTitle: { en: '{{page}} · อ่านข่าว', th: '{{page}} · อ่านข่าว' },
	navRead: { en: 'Read', th: 'อ่าน' },
	navReview: { en: 'Review', th: 'ทบทวน' },
	navDictionary: { en: 'Dictionary', th: 'พจนานุกรม' },
	navSettings: { en: 'Settings', th: 'ตั้งค่า' },
	navLabel: { en: 'Main', th: 'เมนูหลัก' },
	dueBadge: {
		en: { one: '{{count}} card due', other: '{{count}} cards due' },
		th: 'ถึงเวลาทบทวน {{count}} ใบ'
	},
	back: { en: 'Back', th: 'กลับ' },
	close: { en: 'Close', th: 'ปิด' },
	undo: { en: 'Undo', th: 'เลิกทำ' },
	retry: { en: 'Try again', th: 'ลองอีกครั้ง' },
	loading: { en: 'Loading', th: 'กำลังโหลด' },
	loadingEngine: { en: 'Getting the words ready', th: 'กำลังเตรียมคำศัพท์' },
	minutesShort: { en: '{{count}} min', th: '{{count}} นาที' },
	underMinute: { en: '< 1 min', th: '< 1 นาที' },
	hoursShort: { en: { one: '{{count}} hour', other: '{{count}} hours' }, th: '{{count}} ชม.' },
	daysShort: { en: { one: '{{count}} day', other: '{{count}} days' }, th: '{{count}} วัน' },
	monthsShort: { en: '{{count}} mo', th: '{{count}} เดือน' },
	yearsShort: { en: '{{count}} yr', th: '{{count}} ปี' },
	known: { en: 'Known', th: 'รู้แล้ว' },
	learning: { en: 'Learning', th: 'กำลังเรียน' },
	new: { en: 'New', th: 'ใหม่' },
	coverage: {
		en: '{{known}}% known, {{learning}}% learning, {{new}}% new',
		th: 'รู้แล้ว {{known}}% กำลังเรียน {{learning}}% คำใหม่ {{new}}%'
	}
} as const satisfies Namespace);
