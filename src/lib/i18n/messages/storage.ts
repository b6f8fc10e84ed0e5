import type { Namespace } from '../message.ts';
import { define } from '../registry.ts';

/** Where the learner's data is kept, whether it stays, and how it is saved. Loaded only where it is said. */
export const storage = define('storage', {
	title: { en: 'Storage', th: 'พื้นที่จัดเก็บ' },
	used: { en: 'In use', th: 'ใช้ไป' },
	usedOf: { en: '{{used}} of {{quota}}', th: '{{used}} จาก {{quota}}' },
	usedUnknown: {
		en: 'This browser does not say how much room there is.',
		th: 'เบราว์เซอร์นี้ไม่บอกว่ามีพื้นที่เท่าไร'
	},
	kept: { en: 'Kept for good', th: 'เก็บไว้ถาวร' },
	yes: { en: 'Yes', th: 'ใช่' },
	no: { en: 'Not promised', th: 'ยังไม่รับรอง' },
	unknown: { en: 'Not known', th: 'ไม่ทราบ' },
	keptText: {
		en: 'The browser deletes it only when you tell it to.',
		th: 'เบราว์เซอร์จะลบก็ต่อเมื่อสั่งลบเท่านั้น'
	},
	evictableText: {
		en: 'When the device runs out of room, the browser may delete articles and cards.',
		th: 'เมื่อพื้นที่ในเครื่องเต็ม เบราว์เซอร์อาจลบบทความและบัตรคำ'
	},
	unknownText: {
		en: 'This browser does not say whether it keeps articles and cards. Save a backup now and then.',
		th: 'เบราว์เซอร์นี้ไม่บอกว่าจะเก็บบทความและบัตรคำไว้หรือไม่ ควรบันทึกไฟล์สำรองเป็นระยะ'
	},
	ask: { en: 'Ask the browser to keep it', th: 'ขอให้เบราว์เซอร์เก็บไว้' },
	refused: {
		en: 'The browser did not promise it. It may later, when the app is installed or used often.',
		th: 'เบราว์เซอร์ยังไม่รับรอง อาจรับรองภายหลังเมื่อติดตั้งแอปหรือใช้บ่อยขึ้น'
	},
	granted: { en: 'The browser keeps it from now on.', th: 'เบราว์เซอร์จะเก็บไว้ตั้งแต่นี้ไป' },
	sevenDays: {
		en: 'This browser may delete your cards',
		th: 'เบราว์เซอร์นี้อาจลบบัตรคำ'
	},
	sevenDaysText: {
		en: 'After seven days without a visit it may delete everything that the app has stored.',
		th: 'ถ้าไม่ได้เปิดแอปเจ็ดวัน เบราว์เซอร์อาจลบทุกอย่างที่แอปเก็บไว้'
	},
	installIos: {
		en: 'The installed app keeps it but starts empty: save a backup, then tap Share, Add to Home Screen, open the app there and restore the backup.',
		th: 'แอปที่ติดตั้งจะเก็บข้อมูลไว้ แต่เริ่มต้นจากว่างเปล่า ให้บันทึกไฟล์สำรองก่อน แตะแชร์ เลือกเพิ่มไปยังหน้าจอโฮม แล้วเปิดแอปจากที่นั่นและกู้คืนจากไฟล์สำรอง'
	},
	installMac: {
		en: 'The installed app keeps it but starts empty: save a backup, then choose File, Add to Dock, open the app there and restore the backup.',
		th: 'แอปที่ติดตั้งจะเก็บข้อมูลไว้ แต่เริ่มต้นจากว่างเปล่า ให้บันทึกไฟล์สำรองก่อน เลือกไฟล์ แล้วเพิ่มไปยัง Dock เปิดแอปจากที่นั่นและกู้คืนจากไฟล์สำรอง'
	},
	backupOnly: {
		en: 'Save a backup: it can be restored here or on another device.',
		th: 'บันทึกไฟล์สำรองไว้ แล้วกู้คืนได้ทั้งในเครื่องนี้และเครื่องอื่น'
	},
	understood: { en: 'Understood', th: 'รับทราบ' },
	remind: { en: 'Time for a backup', th: 'ได้เวลาสำรองข้อมูล' },
	remindText: {
		en: 'The last one was {{when}}. Cards and reviews are only on this device.',
		th: 'สำรองครั้งล่าสุด{{when}} บัตรคำและประวัติทบทวนอยู่ในเครื่องนี้เท่านั้น'
	},
	remindFirstText: {
		en: 'There is none yet. Cards and reviews are only on this device.',
		th: 'ยังไม่เคยสำรองข้อมูล บัตรคำและประวัติทบทวนอยู่ในเครื่องนี้เท่านั้น'
	},
	later: { en: 'Later', th: 'ไว้ทีหลัง' },
	save: { en: 'Save a backup', th: 'บันทึกไฟล์สำรอง' },
	saved: { en: 'Backup saved', th: 'บันทึกไฟล์สำรองแล้ว' },
	lastBackup: { en: 'Last backup: {{when}}', th: 'สำรองครั้งล่าสุด: {{when}}' },
	never: { en: 'never', th: 'ยังไม่เคย' },
	cacheFull: {
		en: 'The device is full. Reading goes on, but what you do may not be saved. Free some space.',
		th: 'พื้นที่ในเครื่องเต็ม ยังอ่านต่อได้ แต่สิ่งที่ทำอาจไม่ได้บันทึก ลองเพิ่มพื้นที่ว่าง'
	},
	rescue: { en: 'Save what is there', th: 'บันทึกข้อมูลที่มีอยู่' },
	rescued: { en: 'File saved. Keep it.', th: 'บันทึกไฟล์แล้ว เก็บไว้ให้ดี' }
} as const satisfies Namespace);
