import type { Namespace } from '../message.ts';
import { define } from '../registry.ts';

/** What went wrong and what to do now. Nothing is lost by any of these; where that needs saying, it is said. */
export const errors = define('errors', {
	title: { en: 'That did not work', th: 'ทำรายการไม่สำเร็จ' },
	empty: { en: 'There is nothing here yet. Paste a Thai article.', th: 'ยังไม่มีข้อความ วางข่าวภาษาไทยที่นี่' },
	noThai: {
		en: 'This text has no Thai in it. Paste a Thai article.',
		th: 'ไม่พบภาษาไทยในข้อความนี้ ลองวางข่าวภาษาไทยอีกครั้ง'
	},
	tooLong: {
		en: 'This text is too long: {{length}} characters, at most {{limit}}. Paste one article at a time.',
		th: 'ข้อความยาวเกินไป มี {{length}} ตัวอักษร รับได้ไม่เกิน {{limit}} ลองวางทีละข่าว'
	},
	duplicate: { en: 'This article is in your library already.', th: 'มีข่าวนี้ในคลังแล้ว' },
	storageUnavailable: { en: 'This browser gives no storage', th: 'เบราว์เซอร์ไม่ให้ที่เก็บข้อมูล' },
	storageUnavailableText: {
		en: 'Articles and cards are kept in the browser, and it refuses. Private windows and blocked site data do that. Allow site data, then try again.',
		th: 'บทความและบัตรคำเก็บไว้ในเบราว์เซอร์ แต่เบราว์เซอร์ไม่อนุญาต มักเกิดในหน้าต่างส่วนตัวหรือเมื่อปิดกั้นข้อมูลเว็บไซต์ ลองอนุญาตแล้วเปิดอีกครั้ง'
	},
	storageFull: { en: 'The device has no room left', th: 'พื้นที่ในเครื่องเต็ม' },
	storageFullText: {
		en: 'This was not saved; all that was saved before is safe. Free some space, then try again.',
		th: 'รายการนี้ยังไม่ได้บันทึก ข้อมูลเดิมยังอยู่ครบ ลองเพิ่มพื้นที่ว่างแล้วทำอีกครั้ง'
	},
	storageFailed: { en: 'The storage did not answer', th: 'ที่เก็บข้อมูลไม่ตอบสนอง' },
	storageFailedText: {
		en: 'This was not saved; all that was saved before is safe. Close other tabs of this app, then try again.',
		th: 'รายการนี้ยังไม่ได้บันทึก ข้อมูลเดิมยังอยู่ครบ ลองปิดแท็บอื่นของแอปนี้แล้วทำอีกครั้ง'
	},
	storageNewer: { en: 'A newer version was used here', th: 'เคยใช้แอปรุ่นใหม่กว่าในเครื่องนี้' },
	storageNewerText: {
		en: 'The data on this device was written by a newer version of the app. Load the page again to get it.',
		th: 'ข้อมูลในเครื่องนี้บันทึกด้วยแอปรุ่นใหม่กว่า โหลดหน้านี้อีกครั้งเพื่อรับรุ่นล่าสุด'
	},
	upgrade: { en: 'Your data could not be updated', th: 'ปรับข้อมูลให้เข้ากับแอปรุ่นนี้ไม่สำเร็จ' },
	upgradeText: {
		en: 'Nothing was lost or changed: everything is as the last version left it. Load again; if it happens again, save what is there and keep the file.',
		th: 'ไม่มีอะไรหายหรือเปลี่ยนไป ข้อมูลยังอยู่เหมือนเดิมทุกอย่าง ลองโหลดใหม่ ถ้ายังเกิดอีกให้บันทึกข้อมูลที่มีอยู่เป็นไฟล์เก็บไว้'
	},
	waitingForTab: {
		en: 'Waiting for another tab of this app. Close the other tabs to go on.',
		th: 'กำลังรอแท็บอื่นของแอปนี้ ปิดแท็บอื่นเพื่อไปต่อ'
	},
	newerTab: {
		en: 'A newer version is open in another tab. Nothing more can be saved here until you load again.',
		th: 'มีแอปรุ่นใหม่กว่าเปิดอยู่ในแท็บอื่น ที่นี่จะบันทึกอะไรไม่ได้จนกว่าจะโหลดใหม่'
	},
	engine: { en: 'The words could not be loaded', th: 'โหลดคำศัพท์ไม่สำเร็จ' },
	engineText: {
		en: 'The part that reads Thai did not start. Your articles and cards are safe. Check the connection, then try again.',
		th: 'ส่วนที่อ่านภาษาไทยไม่ทำงาน บทความและบัตรคำยังอยู่ครบ ตรวจสอบการเชื่อมต่อแล้วลองอีกครั้ง'
	},
	backupDamaged: {
		en: 'This backup is damaged. Nothing was changed.',
		th: 'ไฟล์สำรองนี้เสียหาย ไม่มีอะไรเปลี่ยนแปลง'
	},
	backupNewer: {
		en: 'This backup comes from a newer version of the app. Update, then restore it. Nothing was changed.',
		th: 'ไฟล์สำรองนี้มาจากแอปรุ่นใหม่กว่า ปรับรุ่นแอปก่อนแล้วจึงกู้คืน ไม่มีอะไรเปลี่ยนแปลง'
	},
	backupForeign: {
		en: 'This file is not a backup of this app. Nothing was changed.',
		th: 'ไฟล์นี้ไม่ใช่ไฟล์สำรองของแอปนี้ ไม่มีอะไรเปลี่ยนแปลง'
	},
	articleGone: { en: 'This article is not here', th: 'ไม่พบบทความนี้' },
	articleGoneText: {
		en: 'It may have been deleted, or the address is from another device.',
		th: 'อาจถูกลบไปแล้ว หรือที่อยู่นี้มาจากเครื่องอื่น'
	},
	pageGone: { en: 'There is no such page', th: 'ไม่มีหน้านี้' },
	pageGoneText: { en: 'The address may be old or mistyped.', th: 'ที่อยู่อาจเก่าหรือพิมพ์ผิด' },
	unknown: { en: 'Something went wrong', th: 'เกิดข้อผิดพลาด' },
	unknownText: {
		en: 'Your articles and cards are safe. Load the page again; if it happens again, save a backup in Settings.',
		th: 'บทความและบัตรคำยังอยู่ครบ ลองโหลดหน้านี้อีกครั้ง ถ้ายังเกิดอีกให้บันทึกไฟล์สำรองในหน้าตั้งค่า'
	},
	reload: { en: 'Load again', th: 'โหลดใหม่' },
	toLibrary: { en: 'To the library', th: 'ไปที่คลังบทความ' }
} as const satisfies Namespace);
