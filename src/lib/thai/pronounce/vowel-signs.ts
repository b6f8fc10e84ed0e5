import { letter } from './letters.ts';
import { N } from './nuclei.ts';

export const SARA_A = letter('ะ');
export const HAN = letter('ั');
export const SARA_AA = letter('า');
export const SARA_AM = letter('ำ');
export const SARA_II = letter('ี');
export const SARA_UEE = letter('ื');
const LEAD_E = letter('เ');
export const LAKKHANG = letter('ๅ');
export const TAIKHU = letter('็');
export const O_ANG = letter('อ');
export const YO = letter('ย');
export const WO = letter('ว');
export const RO = letter('ร');
export const RU = letter('ฤ');
export const LU = letter('ฦ');
export const MAI_EK = letter('่');

/** Vowel marks over or under the consonant that stand for their vowel whatever follows. */
export const MARKS: Readonly<Record<number, number>> = {
	[letter('ิ')]: N.I,
	[SARA_II]: N.II,
	[letter('ึ')]: N.UE,
	[SARA_UEE]: N.UEE,
	[letter('ุ')]: N.U,
	[letter('ู')]: N.UU
};
export const LEADS: Readonly<Record<number, number>> = {
	[LEAD_E]: N.E,
	[letter('แ')]: N.AE,
	[letter('โ')]: N.O,
	[letter('ใ')]: N.AI_MUAN,
	[letter('ไ')]: N.AI_MALAI
};
