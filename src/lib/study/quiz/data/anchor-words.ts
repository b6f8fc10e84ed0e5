const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Nouns that mean one thing only in their article: parts, bodies, roles, amounts of something that is named elsewhere. */
export const RELATIONAL: ReadonlySet<string> = words(`
สมาชิก บริษัท ขั้นตอน โครงการ ทางการ เจ้าหน้าที่ เหยื่อ ทีม ฝ่าย กลุ่ม รัฐสภา สภา ยอด จำนวน ตัวแทน พนักงาน หน่วยงาน องค์กร คณะ คณะกรรมการ
แผน จุด ส่วน ราคา ยอดขาย รายได้ กำไร มูลค่า งบประมาณ มาตรการ เหตุการณ์ อุบัติเหตุ คดี เรื่อง ปัญหา สถานการณ์ กิจกรรม งาน ผล ผลการศึกษา
โรงเรียน โรงงาน โรงพยาบาล มหาวิทยาลัย ธนาคาร ตำรวจ ลม ลูกค้า ผู้คน ชาวบ้าน ประชาชน คนร้าย ประธาน หัวหน้า ผู้จัดการ เวลา ระยะเวลา พื้นที่
อาคาร บ้าน หมู่บ้าน เมือง จังหวัด ประเทศ ค่าย`);

/** Words that tie a stem to the sentences before it. */
export const DISCOURSE: readonly string[] = [
	...words('ต่อไป ล่าสุด ดังกล่าว ทั้งสอง ทั้งสาม อีกฝ่าย ร่วมชาติ ข้างต้น ถัดไป ถัดมา')
];

/** What a lead says that makes the clause behind it hold only on its terms. */
export const CONDITIONS: ReadonlySet<string> = words('ถ้า หาก หากว่า ถ้าหาก เว้นแต่');
