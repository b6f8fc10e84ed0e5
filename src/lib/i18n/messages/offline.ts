import type { Namespace } from '../message.ts';
import { define } from '../registry.ts';

/** The app on the device: without a network, newer versions, the home screen. */
export const offline = define('offline', {
	title: { en: 'On this device', th: 'ในเครื่องนี้' },
	available: { en: 'Works without a network', th: 'ใช้ได้โดยไม่ต้องต่อเน็ต' },
	ready: { en: 'Yes', th: 'ได้' },
	readyText: {
		en: 'Articles, words, quizzes and reviews all work offline.',
		th: 'อ่านข่าว ดูคำ ทำแบบทดสอบ และทบทวนได้โดยไม่ต้องต่อเน็ต'
	},
	preparing: { en: 'Getting ready', th: 'กำลังเตรียม' },
	preparingText: { en: '{{have}} of {{want}} files', th: '{{have}} จาก {{want}} ไฟล์' },
	failed: { en: 'Not yet', th: 'ยังไม่ได้' },
	failedText: {
		en: 'Not all files could be fetched. What is here stays; try again with a good connection.',
		th: 'โหลดไฟล์ได้ไม่ครบ ส่วนที่โหลดแล้วยังอยู่ ลองใหม่เมื่อสัญญาณดี'
	},
	unsupported: { en: 'No', th: 'ไม่ได้' },
	unsupportedText: {
		en: 'This browser keeps no apps for use without a network. Private windows often do not.',
		th: 'เบราว์เซอร์นี้เก็บแอปไว้ใช้โดยไม่ต่อเน็ตไม่ได้ มักเกิดในหน้าต่างส่วนตัว'
	},
	extras: { en: 'Licence texts', th: 'ข้อความสัญญาอนุญาต' },
	extrasReady: { en: 'On this device', th: 'อยู่ในเครื่องแล้ว' },
	extrasMissing: { en: '{{size}} to get', th: 'ต้องโหลด {{size}}' },
	get: { en: 'Get', th: 'โหลด' },
	getting: { en: 'Getting them', th: 'กำลังโหลด' },
	version: { en: 'Version', th: 'รุ่น' },
	check: { en: 'Look for a new one', th: 'ตรวจหารุ่นใหม่' },
	checking: { en: 'Looking', th: 'กำลังตรวจหา' },
	upToDate: { en: 'This is the newest version', th: 'เป็นรุ่นล่าสุดแล้ว' },
	home: { en: 'On the home screen', th: 'บนหน้าจอหลัก' },
	installed: { en: 'Installed', th: 'ติดตั้งแล้ว' },
	install: { en: 'Install', th: 'ติดตั้ง' },
	installPrompt: { en: 'Opens like an app, in a window of its own.', th: 'เปิดได้เหมือนแอป มีหน้าต่างของตัวเอง' },
	installIos: {
		en: 'Tap Share in the browser, then Add to Home Screen.',
		th: 'แตะปุ่มแชร์ของเบราว์เซอร์ แล้วเลือก “เพิ่มไปยังหน้าจอโฮม”'
	},
	installDock: {
		en: 'Choose File, then Add to Dock.',
		th: 'เลือกเมนู “ไฟล์” แล้วเลือก “เพิ่มไปยัง Dock”'
	},
	installMenu: {
		en: 'Open the browser’s menu, then Install or Add to Home screen.',
		th: 'เปิดเมนูของเบราว์เซอร์ แล้วเลือก “ติดตั้ง” หรือ “เพิ่มลงในหน้าจอหลัก”'
	},
	installNone: {
		en: 'This browser cannot install it; a bookmark does as well.',
		th: 'เบราว์เซอร์นี้ติดตั้งไม่ได้ ใช้บุ๊กมาร์กแทนได้'
	}
} as const satisfies Namespace);
