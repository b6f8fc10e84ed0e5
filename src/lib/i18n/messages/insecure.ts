import type { Text } from '../message.ts';

/** Outside of the catalogue: only a page over plain http loads it. */
export const insecure = {
	title: { en: 'Offline needs https', th: 'ใช้แบบออฟไลน์ต้องเปิดผ่าน https' },
	text: {
		en: 'This page came over plain http. Reading, cards and reviews work while the computer that sends it can be reached, but the browser keeps nothing for use without a network.',
		th: 'หน้านี้เปิดผ่าน http ธรรมดา อ่านข่าว ทำบัตรคำ และทบทวนได้ตราบที่ยังต่อกับคอมพิวเตอร์ที่ส่งหน้านี้มา แต่เบราว์เซอร์จะไม่เก็บแอปไว้ใช้ตอนไม่มีเน็ต'
	},
	command: {
		en: 'To have it offline, start the app on the computer with',
		th: 'ถ้าอยากใช้ตอนไม่มีเน็ต ให้เริ่มแอปบนคอมพิวเตอร์ด้วยคำสั่ง'
	},
	steps: {
		en: 'then follow the steps that it prints, open the https address on this device and install it: add it to the home screen. Or open the app from any https site.',
		th: 'แล้วทำตามขั้นตอนที่แสดง เปิดที่อยู่ https บนเครื่องนี้ และติดตั้งโดยเพิ่มลงในหน้าจอหลัก หรือเปิดแอปจากเว็บไซต์ที่เป็น https'
	},
	progress: {
		en: 'The https address starts afresh. Take your progress along: save a backup here, restore it there (Settings).',
		th: 'ที่อยู่ https จะเริ่มใหม่ทั้งหมด ย้ายความคืบหน้าไปได้โดยบันทึกไฟล์สำรองที่นี่แล้วกู้คืนที่นั่นในหน้า “ตั้งค่า”'
	},
	dismiss: { en: 'Understood', th: 'เข้าใจแล้ว' }
} as const satisfies Record<string, Text>;
