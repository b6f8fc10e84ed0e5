/** Words that every reader of news knows, or whose first gloss seldom fits. */
export const BASIC: ReadonlySet<string> = new Set(
	'มี เป็น อยู่ ไป มา ได้ ทำ ให้ คน ด้าน หน้า ลูก ที่มา ตัว หลัก'.split(' ')
);
