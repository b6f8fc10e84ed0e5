import type { Namespace } from '../message.ts';
import { define } from '../registry.ts';

/** A newer version of the app. Loaded with the first page, so kept short. */
export const updates = define('updates', {
	ready: { en: 'A new version is ready', th: 'มีรุ่นใหม่พร้อมใช้' },
	text: {
		en: 'It starts when you load the app again. Cards and history stay.',
		th: 'เริ่มใช้เมื่อโหลดแอปใหม่ บัตรคำและประวัติยังอยู่ครบ'
	},
	elsewhere: { en: 'The app was updated in another tab', th: 'แอปถูกปรับรุ่นในแท็บอื่นแล้ว' },
	reload: { en: 'Load again', th: 'โหลดใหม่' },
	later: { en: 'Later', th: 'ไว้ทีหลัง' }
} as const satisfies Namespace);
