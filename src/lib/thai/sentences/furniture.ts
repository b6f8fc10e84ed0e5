/**
 * What web pages put around an article, as a paste brings it along. All are compared with the line in lower case without
 * white space, emoji and marks at its ends.
 */

/** Buttons, menus and labels that are a line by themselves; entries are separated by `|`. */
export const FURNITURE_LINES =
	'พิมพ์|พิมพ์หน้านี้|แชร์|แชร์ข่าวนี้|แชร์เรื่องนี้|แชร์บทความ|แชร์บทความนี้|แชร์หน้านี้|แชร์ไปยัง|ส่งต่อ|บันทึก|ถูกใจ|ติดตาม|กดติดตาม|คัดลอกลิงก์|คัดลอกลิงค์|คัดลอกurl|' +
	'ก๊อปปี้ลิงก์|เปิดอ่าน|อ่านต่อ|อ่านเพิ่มเติม|อ่านข่าวต้นฉบับ|อ่านข่าวทั้งหมด|ดูเพิ่มเติม|ดูทั้งหมด|ข่าวที่เกี่ยวข้อง|เรื่องที่เกี่ยวข้อง|บทความที่เกี่ยวข้อง|' +
	'ข่าวเกี่ยวข้อง|ข่าวอื่นๆ|ข่าวล่าสุด|ข่าวเด่น|ข่าวแนะนำ|ข่าวยอดนิยม|เรื่องเด่น|เรื่องแนะนำ|คุณอาจสนใจ|คุณอาจสนใจเรื่องนี้|เรื่องที่คุณอาจสนใจ|เนื้อหาแนะนำ|ยอดนิยม|มาใหม่|' +
	'โฆษณา|พื้นที่โฆษณา|สนับสนุนโดย|สมัครสมาชิก|เข้าสู่ระบบ|ลงทะเบียน|ออกจากระบบ|สมัครรับข่าวสาร|รับข่าวสาร|หน้าแรก|หน้าหลัก|กลับหน้าหลัก|กลับหน้าแรก|ย้อนกลับ|ถัดไป|ก่อนหน้า|' +
	'กลับขึ้นด้านบน|กลับสู่ด้านบน|เมนู|ค้นหา|ปิด|ยอมรับ|ยอมรับทั้งหมด|ตั้งค่าคุกกี้|นโยบายความเป็นส่วนตัว|นโยบายคุกกี้|เงื่อนไขการใช้งาน|ข้อกำหนดการใช้งาน|ติดต่อเรา|ติดต่อโฆษณา|' +
	'เกี่ยวกับเรา|ความคิดเห็น|แสดงความคิดเห็น|แสดงความเห็น|ร่วมแสดงความคิดเห็น|ดูความคิดเห็น|แท็ก|ป้ายกำกับ|ฟังข่าวนี้|ฟังบทความ|ขนาดตัวอักษร|ก-ก+|ไทย|english|th|en|' +
	'share|tweet|print|email|save|like|follow|copylink|facebook|twitter|x|line|messenger|whatsapp|instagram|youtube|tiktok|telegram|linkedin|pinterest|home|menu|search|login|subscribe|' +
	'readmore|relatednews|relatedarticles|related|advertisement|ads|sponsored|tags|tag|comments|skiptocontent|ข้ามไปยังเนื้อหา|ข้ามไปยังเนื้อหาหลัก|backtotop|next|previous';

/** Beginnings of lines that tell where a text is from or where to go next; the line has to be short. */
export const FURNITURE_STARTS =
	'ที่มา:|ที่มา：|แหล่งที่มา:|แหล่งข้อมูล:|อ้างอิง:|ขอบคุณข้อมูล|ขอบคุณข่าว|ข้อมูลจาก:|ลิงก์:|อ่านข่าวเพิ่มเติม|อ่านข่าวที่เกี่ยวข้อง|อ่านเพิ่มเติม:|อ่านข่าว:|อ่านข่าวอื่น|ติดตามข่าว|ติดตามเราได้ที่|' +
	'ติดตามเราที่|ติดตามได้ที่|ติดตามข่าวสาร|กดติดตาม|เพิ่มเพื่อน|แท็ก:|แท็กที่เกี่ยวข้อง|ป้ายกำกับ:|คำค้น|หมวดหมู่:|หมวดหมู่ข่าว|tags:|tag:|source:|category:|share:|แชร์:|สงวนลิขสิทธิ์|' +
	'©|copyright|ลิขสิทธิ์|allrightsreserved|เว็บไซต์นี้ใช้คุกกี้|เราใช้คุกกี้|ยอดวิว|จำนวนผู้เข้าชม|เข้าชม:|ผู้ชม:|views:|followus|readmore:|related:';

/** Beginnings of picture captions; the line has to be short. */
export const CAPTION_STARTS =
	'ภาพ:|ภาพจาก|ภาพโดย|ภาพประกอบ|ภาพถ่าย:|ภาพข่าว:|ภาพบรรยาย|ที่มาภาพ|ที่มาของภาพ|คำบรรยายภาพ|คำบรรยายวิดีโอ|แฟ้มภาพ|(แฟ้มภาพ|(ภาพ|[ภาพ|เครดิตภาพ|ขอบคุณภาพ|คลิป:|วิดีโอ:|กราฟิก:|' +
	'photo:|photoby|photocredit|imagesource|image:|gettyimages|reuters/|afp/|ap/';

/** Beginnings of lines that say when and by whom an article was published; the line has to be short. */
export const DATELINE_STARTS =
	'เผยแพร่|วันที่เผยแพร่|อัปเดต|อัพเดท|อัปเดท|อัพเดต|ปรับปรุงล่าสุด|แก้ไขล่าสุด|โพสต์เมื่อ|โพสเมื่อ|ลงวันที่|ผู้เขียน:|เขียนโดย|เรียบเรียงโดย|รายงานโดย|ผู้สื่อข่าว:|บรรณาธิการ:|โดย:|' +
	'published|updated|lastupdated|posted|by:|author:';
