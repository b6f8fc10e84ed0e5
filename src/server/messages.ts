import type { Namespace } from '../lib/i18n/message.ts';

/** What the page that gives out the certificate says. */
export const certificatePage = {
	title: { en: 'Trust this computer', th: 'เชื่อถือคอมพิวเตอร์เครื่องนี้' },
	why: {
		en: 'Once this device trusts the certificate, the app opens over https and works without a network.',
		th: 'เมื่ออุปกรณ์นี้เชื่อถือใบรับรองแล้ว จะเปิดแอปผ่าน https และใช้ได้โดยไม่ต้องต่อเน็ต'
	},
	download: { en: 'Get the certificate', th: 'ดาวน์โหลดใบรับรอง' },
	android: { en: 'Android', th: 'Android' },
	androidSteps: {
		en: 'Settings → Security → More security settings → Install a certificate → CA certificate → choose aankhao-ca.crt.',
		th: 'การตั้งค่า → ความปลอดภัย → การตั้งค่าความปลอดภัยเพิ่มเติม → ติดตั้งใบรับรอง → ใบรับรอง CA → เลือก aankhao-ca.crt'
	},
	ios: { en: 'iPhone, iPad', th: 'iPhone, iPad' },
	iosSteps: {
		en: 'Allow the profile. Settings → General → VPN & Device Management → install it. Then Settings → General → About → Certificate Trust Settings → switch it on.',
		th: 'อนุญาตโปรไฟล์ แล้วไปที่ การตั้งค่า → ทั่วไป → VPN และการจัดการอุปกรณ์ → ติดตั้ง จากนั้นไปที่ การตั้งค่า → ทั่วไป → เกี่ยวกับ → การตั้งค่าความเชื่อถือใบรับรอง → เปิดใช้'
	},
	computer: { en: 'Computer', th: 'คอมพิวเตอร์' },
	computerSteps: {
		en: 'Windows: open the file → Install Certificate → Trusted Root Certification Authorities. macOS: Keychain Access → System → Always Trust. Linux: in the browser, Settings → Certificates → Authorities → Import.',
		th: 'Windows: เปิดไฟล์ → ติดตั้งใบรับรอง → Trusted Root Certification Authorities ส่วน macOS: Keychain Access → ระบบ → เชื่อถือเสมอ ส่วน Linux: ในเบราว์เซอร์ ไปที่ ตั้งค่า → ใบรับรอง → Authorities → นำเข้า'
	},
	then: { en: 'Then open the app', th: 'แล้วเปิดแอป' },
	warning: {
		en: 'Trust it only if this computer is yours. When you need it no longer, remove it in the same place.',
		th: 'เชื่อถือเฉพาะเมื่อเป็นคอมพิวเตอร์ของคุณเอง เมื่อไม่ใช้แล้วให้ลบออกที่เดิม'
	}
} as const satisfies Namespace;
