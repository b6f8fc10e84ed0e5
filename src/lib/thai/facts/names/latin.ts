import { LATIN_GIVEN } from '../data/given-names.ts';
import { BODY_WORDS, LATIN_COMMON, SITE_WORDS, THING_WORDS } from '../data/latin-words.ts';
import { LATIN_BODIES } from '../data/organisation-names.ts';
import { LATIN_PLACES } from '../data/place-names-world.ts';
import type { LatinRun } from './latin-run.ts';
import type { Name, NameKind } from './name.ts';
import { ageAt, saysAt, type NameScope } from './scope.ts';

const IN_PLACE =
	/(?:ใน|ที่|ณ|ไปยัง|จาก|สู่|เมือง|กรุง|อยู่ที่|ออกจาก|ถึง|ทั่ว|ใกล้|ใกล้กับ|(?:เหนือ|ใต้|ตก|ออก)ของ|ชายฝั่ง|ย่าน|บน|นอก|ชายหาด)\s?$/;
const OF_BODY = /(?:ทีม|สโมสร|บริษัท|สายการบิน|ธนาคาร|สถานี|ช่อง|นักเตะ|แฟน\s?ๆ|กับทาง|ทาง|ค่าย|ผู้เล่น)\s?$/;
const IN_THING =
	/(?:รายการ|รุ่น|เรื่อง|โครงการ|งาน|เกม|เพลง|หนังสือ|ภาพยนตร์|หนัง|ซีรีส์|อัลบั้ม|แคมเปญ|ระบบ|เรียกว่า|คำว่า|รถ|เรือ|ดัชนี|แบบ|ภาษา|เทคโนโลยี|ชาว|เชื้อ|โรค|หลักสูตร|แนวคิด|ก๊าซ)\s?$/;
const ACTS = /^\s?(?:ได้|จะ|กำลัง|ยัง|ก็|เคย|ไม่|มี|เป็น|ถูก|ต้อง|อาจ|คง|สามารถ|เริ่ม|ตัดสินใจ|พยายาม)/;
const ADJECTIVES = /^(?:[A-Z][a-z]+(?:ans?|ish|ese)|French|Dutch|Swiss|Greek)$/;
const CAPITALS = /^[A-Z][A-Z.&]{1,6}$/;
/** English function words: a run that holds one of them says something, it names nothing that rules could tell. */
const ENGLISH = new Set(
	'The A An In On At To By With From As Is Are Was Were It This That He She We They You I My Your Our New_Year No Yes Not And Or For Of'.split(
		' '
	)
);

/** Whether the words of a Latin name may be a person's: no thing, body or English function word among them. */
export function namesPerson(words: readonly string[]): boolean {
	return !words.some((word) => THING_WORDS.has(word) || ENGLISH.has(word) || BODY_WORDS.has(word));
}

/** What a Latin name names, by lists, by its words and by the Thai words around it; `null` where nothing tells. */
export function classifyLatin(scope: NameScope, run: LatinRun): Name | null {
	const { text } = scope;
	const { start, end, words } = run;
	const name = text.slice(start, end);
	const bare = name.replace(/^The /, '').replace(/['’]s$/, '');
	const before = text.slice(Math.max(0, start - 14), start);
	const as = (kind: NameKind, guess?: boolean): Name => ({ kind, start, end, ...(guess ? { guess } : {}) });
	if (
		LATIN_COMMON.has(name) ||
		(!/^(?:European|American)/.test(name) &&
			words.length === 1 &&
			(THING_WORDS.has(name) || ENGLISH.has(name)))
	)
		return null;
	if (LATIN_BODIES.has(name) || LATIN_BODIES.has(bare))
		return IN_THING.test(before) && words.length > 1 ? null : as('organisation');
	if (LATIN_PLACES.has(name) || LATIN_PLACES.has(bare)) {
		if (/(?:ชาว|ภาษา|นา|ทีม|ราย)\s?$/.test(before) && !/รายงาน/.test(before))
			return /ทีม\s?$/.test(before) ? as('organisation') : null;
		return as('place');
	}
	// Thai has no `'s`: in a Thai sentence it is part of a brand (`Sainsbury's`).
	if (words.some((word) => /['’]s$/.test(word)) && !/^\s[a-z]/.test(text.slice(end, end + 2)))
		return as('organisation');
	const last = words.at(-1) ?? '';
	const compass = /^(.+) (?:North|South|East|West|Central)$/.exec(name)?.[1];
	if (compass !== undefined && LATIN_PLACES.has(compass)) return as('place');
	// `ทีม European`: an adjective names no team without the word in front.
	const team = /ทีม\s?$/.exec(before)?.[0];
	if (team && words.length === 1 && ADJECTIVES.test(name))
		return { kind: 'organisation', start: start - team.length, end };
	if (words.some((word) => THING_WORDS.has(word))) return null;
	if (words.length > 1 && SITE_WORDS.has(last)) return as('place');
	if (words.length > 1 && words.some((word) => BODY_WORDS.has(word.replace(/\.$/, ''))))
		return as('organisation');
	if (words.some((word) => ENGLISH.has(word))) return null;
	// Within English text capitals tell little.
	const inEnglish = /[A-Za-z]['’]?[,.]?\s$/.test(before) || /^\s[a-z]{2,}/.test(text.slice(end, end + 4));
	const quoted = /[“"‘'([]\s?$/.test(before);
	const person = saysAt(scope, end) || ageAt(scope, end);
	if (LATIN_GIVEN.has(words[0] ?? '') && namesPerson(words)) return as('person');
	if (CAPITALS.test(name)) {
		if (quoted && !person) return null;
		return person ||
			OF_BODY.test(before) ||
			ACTS.test(text.slice(end, end + 10)) ||
			/(?:ของ|กับ|จาก|โดย|ให้)\s?$/.test(before)
			? as('organisation', true)
			: null;
	}
	if (IN_THING.test(before)) return null;
	if (inEnglish && !person) return null;
	if (
		person ||
		(words.length === 1 &&
			!quoted &&
			!BODY_WORDS.has(name) &&
			/^[A-Z][a-z]{2,}$/.test(name) &&
			ACTS.test(text.slice(end, end + 10)) &&
			!IN_PLACE.test(before) &&
			!OF_BODY.test(before))
	)
		return as('person', true);
	if (OF_BODY.test(before)) return as('organisation', true);
	if (IN_PLACE.test(before) && words.length < 3 && !(words.length > 1 && /(?:จาก|ถึง)\s?$/.test(before)))
		return as('place', true);
	if (quoted || inEnglish) return null;
	return words.length >= 2 && words.length <= 3 && !/[a-z][A-Z]{2}|\d/.test(name) ? as('person', true) : null;
}
