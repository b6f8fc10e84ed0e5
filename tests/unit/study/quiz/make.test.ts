import { describe, expect, it } from 'vitest';
import { makeQuiz, type QuizOptions } from '../../../../src/lib/study/quiz/make.ts';
import type { Question } from '../../../../src/lib/study/quiz/question.ts';
import { findFacts } from '../../../../src/lib/thai/facts/find.ts';
import type { Sense } from '../../../../src/lib/thai/lexicon/entry.ts';
import type { SentenceRole } from '../../../../src/lib/thai/sentences/sentence.ts';
import { handCut, handLexicon } from '../../../support/hand-lexicon.ts';

const person = 'คน นาย';
const senses: Record<string, Sense> = {
	ทหาร: { pos: 'NOUN', gloss: ['soldier'], classifier: person },
	ทหารหญิง: { pos: 'NOUN', gloss: ['female soldier'], classifier: person },
	สมาชิก: { pos: 'NOUN', gloss: ['member'], classifier: person },
	พลเรือน: { pos: 'NOUN', gloss: ['civilian'], classifier: person },
	ชาย: { pos: 'NOUN', gloss: ['man'], classifier: person },
	ศาล: { pos: 'NOUN', gloss: ['court'], classifier: 'แห่ง' },
	รัฐบาล: { pos: 'NOUN', gloss: ['government'], classifier: 'ชุด' },
	โทษจำคุก: { pos: 'NOUN', gloss: ['prison sentence'] },
	งบประมาณ: { pos: 'NOUN', gloss: ['budget'] },
	เศรษฐกิจ: { pos: 'NOUN', gloss: ['economy'] },
	ไอวอรี: { pos: 'ADJ', gloss: ['Ivorian'] },
	มาลี: { pos: 'PROPN', gloss: ['Mali'], flags: ['place'], forms: { adj: 'Malian' } },
	ให้อภัย: { pos: 'VERB', gloss: ['pardon'] },
	จับกุม: { pos: 'VERB', gloss: ['arrest'] },
	ควบคุม: { pos: 'VERB', gloss: ['control'] },
	ควบคุมตัว: { pos: 'VERB', gloss: ['detain'] },
	ระงับ: { pos: 'VERB', gloss: ['suspend'] },
	ได้รับ: { pos: 'VERB', gloss: ['receive'] },
	ได้รับมอบหมาย: { pos: 'VERB', gloss: ['be assigned'], flags: ['stative'] },
	ปกป้อง: { pos: 'VERB', gloss: ['protect'] },
	อนุมัติ: { pos: 'VERB', gloss: ['approve'] },
	ขยายตัว: { pos: 'VERB', gloss: ['expand'] },
	ตัดสินประหารชีวิต: { pos: 'VERB', gloss: ['sentence to death'] },
	กล่าว: { pos: 'VERB', gloss: ['say'] },
	อายุ: { pos: 'NOUN', gloss: ['age'] },
	วัย: { pos: 'NOUN', gloss: ['age'] },
	ภารกิจ: { pos: 'NOUN', gloss: ['mission'] },
	มี: { pos: 'VERB', gloss: ['have'] }
};
const lexicon = handLexicon(senses);

function quiz(marked: string, options: QuizOptions = { all: true }, role?: SentenceRole): Question[] {
	const { text, words, sentences } = handCut(marked);
	const made = sentences.map((sentence) => (role ? { ...sentence, role } : sentence));
	return makeQuiz(
		{ text, words, sentences: made, facts: findFacts(text, words, made, lexicon) },
		lexicon,
		options
	);
}

const stems = (marked: string): string[] => quiz(marked).map((question) => question.prompt.th);
const english = (marked: string): string[] =>
	quiz(marked).map((question) => (question.english === 'sentence' ? question.prompt.en : question.english));

describe('the Thai stem', () => {
	it.each([
		['asks in place', 'รัฐบาล|ได้|ให้อภัย|ทหาร|ไอวอรี 49 นาย|และ|ระงับ|โทษจำคุก', 'รัฐบาลได้ให้อภัยทหารไอวอรีกี่นาย'],
		['cuts the connective in front', 'แต่|ศาล|จับกุม|ทหาร 46 นาย', 'ศาลจับกุมทหารกี่นาย'],
		[
			'keeps an absolute time in front',
			'แต่|เมื่อ|วันที่ 30 ธันวาคม ศาล|จับกุม|ทหาร 46 นาย',
			'เมื่อวันที่ 30 ธันวาคม ศาลจับกุมทหารกี่นาย'
		],
		['drops the emphasis in front', 'ศาล|จับกุม|ทหาร|ถึง 46 นาย', 'ศาลจับกุมทหารกี่นาย'],
		['drops today', 'เมื่อวานนี้ ศาล|จับกุม|ทหาร 46 นาย', 'ศาลจับกุมทหารกี่นาย'],
		[
			'makes a clause of ที่ behind the counted noun',
			'จาก|ทหาร 15,000 คน|ที่|ได้รับมอบหมาย|ให้|ปกป้อง|พลเรือน',
			'ทหารกี่คนได้รับมอบหมายให้ปกป้องพลเรือน'
		],
		[
			'gives ซึ่ง its noun back and leaves the hedge to the choices',
			'ทหาร|ซึ่ง|ถูก|ควบคุมตัว|เมื่อ|เกือบ 6 เดือน|ก่อน',
			'ทหารถูกควบคุมตัวเมื่อกี่เดือนก่อน'
		],
		[
			'passes over a relative clause to the verb of the subject',
			'ทหารหญิง 3 นาย|ซึ่ง|ถูก|จับกุม ถูก|ตัดสินประหารชีวิต',
			'ทหารหญิงกี่นายถูกตัดสินประหารชีวิต'
		],
		['asks for durations', 'ทหาร|ได้รับ|โทษจำคุก 20 ปี', 'ทหารได้รับโทษจำคุกกี่ปี'],
		['asks for money', 'รัฐบาล|อนุมัติ|งบประมาณ 50 ล้าน|บาท', 'รัฐบาลอนุมัติงบประมาณเท่าไร'],
		['asks for percentages', 'เศรษฐกิจ|มาลี|ขยายตัว|ร้อยละ 3.5', 'เศรษฐกิจมาลีขยายตัวร้อยละเท่าไร'],
		['asks for the age of a person', 'ศาล|จับกุม|ชาย|วัย 32 ปี', 'ศาลจับกุมชายอายุเท่าไร'],
		['asks for the age of a name alone', 'John Smith วัย 32 ปี ได้|จับกุม|ทหาร', 'John Smith อายุเท่าไร'],
		['leaves only out', 'มาลี|มี|ทหาร|เพียง 18 นาย', 'มาลีมีทหารกี่นาย']
	])('%s', (_, marked, stem) => {
		expect(stems(marked)).toEqual([stem]);
	});

	it('puts the fuller phrase before it in the place of what นี้ points to', () => {
		const marked = 'มาลี|ระงับ|ภารกิจ|ของ|มาลี ภารกิจ|นี้|มี|สมาชิก 15,000 คน';
		expect(stems(marked)).toEqual(['ภารกิจของมาลีมีสมาชิกกี่คน']);
	});

	it('finds its subject over a guessed end of sentence', () => {
		const { text, words } = handCut('ทหาร|ซึ่ง|ถูก|ควบคุมตัว|เกือบ 6 เดือน ได้รับ|โทษจำคุก 20 ปี');
		const cut = text.indexOf('ได้รับ');
		const sentences = [
			{ text: text.slice(0, cut - 1), start: 0, end: cut - 1 },
			{ text: text.slice(cut), start: cut, end: text.length }
		];
		const facts = findFacts(text, words, sentences, lexicon);
		const made = makeQuiz({ text, words, sentences, facts }, lexicon, { all: true });
		expect(made.map((question) => question.prompt.th)).toContain('ทหารได้รับโทษจำคุกกี่ปี');
	});

	it.each([
		['a pronoun', 'ศาล|จับกุม|พวกเขา 46 คน'],
		['ดังกล่าว', 'ศาล|ดังกล่าว|จับกุม|ทหาร 46 นาย'],
		['no subject', 'กล่าว|ว่า|จะ|จับกุม|ทหาร 46 นาย'],
		['no verb', 'ทหาร|มาลี 46 นาย'],
		['one of something', 'ศาล|จับกุม|ทหาร 1 นาย'],
		['ทั้ง', 'ศาล|จับกุม|ทหาร|ทั้ง 46 นาย'],
		['a frame of time', 'ใน 5 ปี|ที่ผ่านมา มาลี|มี|ทหาร'],
		['a list number', '1. ศาล|จับกุม|ทหาร']
	])('is not asked of a clause with %s', (_, marked) => {
		expect(stems(marked)).toEqual([]);
	});

	it('is not asked of headings and page furniture', () => {
		expect(quiz('ศาล|จับกุม|ทหาร 46 นาย', { all: true }, 'heading')).toEqual([]);
		expect(quiz('ศาล|จับกุม|ทหาร 46 นาย', { all: true }, 'furniture')).toEqual([]);
	});
});

describe('the English stem', () => {
	it.each([
		['รัฐบาล|ได้|ให้อภัย|ทหาร|ไอวอรี 49 นาย', 'How many Ivorian soldiers did the government pardon?'],
		['รัฐบาล|ที่|ควบคุม|มาลี|ได้|ให้อภัย|ทหาร|ไอวอรี 49 นาย', 'How many Ivorian soldiers were pardoned?'],
		['รัฐบาล|ของ|มาลี|ให้อภัย|ทหาร 49 นาย', 'How many soldiers did the Malian government pardon?'],
		['ทหารหญิง 3 นาย|ถูก|ตัดสินประหารชีวิต', 'How many female soldiers were sentenced to death?'],
		['ศาล|จะ|จับกุม|ทหาร 46 นาย', 'How many soldiers will the court arrest?'],
		['มาลี|มี|ทหาร 8,000 นาย', 'How many soldiers does Mali have?']
	])('of %s is %s', (marked, stem) => {
		expect(english(marked)).toEqual([stem]);
	});

	it('does not guess the number of a Thai subject: of persons only the passive is sure', () => {
		expect(english('ทหาร|จับกุม|พลเรือน 46 คน')).toEqual(['How many civilians were arrested?']);
	});

	it('is missing, and with it the question, where what is counted has no entry', () => {
		expect(quiz('ศาล|จับกุม|โจร 46 คน')).toEqual([]);
	});

	it('is a frame for amounts that hang on their verb', () => {
		expect(quiz('ทหาร|ได้รับ|โทษจำคุก 20 ปี')[0]?.prompt.en).toBe(
			'Which length of time completes this statement? “ทหารได้รับโทษจำคุก ____” (ทหาร: soldier; ได้รับ: receive; โทษจำคุก: prison sentence)'
		);
	});
});

describe('a question is refused', () => {
	it.each([
		['beside a bound, for what is more than 60 is also more than 50', 'ทหาร|มากกว่า 60 นาย|ถูก|จับกุม'],
		['beside a lower bound', 'ศาล|จับกุม|ทหาร|อย่างน้อย 60 นาย'],
		['where the clause goes on to join', 'ศาล|จับกุม|ทหาร 46 นาย|และ|พลเรือน'],
		['where the clause lists what was counted', 'ศาล|จับกุม|ทหาร 2 นาย|คือ|ชาย|กับ|ทหารหญิง'],
		['behind a word that bounds', 'ศาล|ระงับ|งบประมาณ|เหนือ 50 ล้าน|บาท'],
		['where อาจ makes the amount the most that can be', 'มาลี|อาจ|ขยายตัว|ถึง 46 เปอร์เซ็นต์'],
		['where the subject is a bare part of something', 'สมาชิก 46 คน|จับกุม|ทหาร'],
		['where the subject is a bare role', 'ผู้เสียหาย|ได้รับ|โทษจำคุก 20 ปี'],
		['of the next step', 'ศาล|จับกุม|ทหาร|ล่าสุด 46 นาย'],
		['where one letter is left of a name', 'E ให้อภัย|ทหาร 46 นาย'],
		['under a condition that the stem would lose', 'หาก|ศาล|ให้อภัย|พลเรือน รัฐบาล|จะ|จับกุม|ทหาร 46 นาย'],
		['by what somebody says', 'ตามที่|ศาล|กล่าว รัฐบาล|จับกุม|ทหาร 46 นาย'],
		['of a year that the stem would lose', 'ใน|ปี 2539 แต่|รัฐบาล|จับกุม|ทหาร 46 นาย'],
		['where half of a subject stands before a space', 'ศาล และ|รัฐบาล|จับกุม|ทหาร 46 นาย'],
		['where the only verb hangs on ให้', 'ภารกิจ|ใน|ศาล|ให้|จับกุม 46 นาที'],
		['where a noun goes on behind what reads as a unit of area', 'มาลี|ขยายตัว 48 งาน|ภารกิจ'],
		['where a district became the subject', 'จ.ยโสธร จับกุม|ทหาร 46 นาย'],
		[
			'of bare persons of whom the text counts several groups',
			'ทหาร|ได้รับ|โทษจำคุก 20 ปี แต่|ทหาร 46 นาย|ใน|ศาล แต่|ทหารหญิง 3 นาย|ใน|ศาล'
		],
		['where nobody acts and nothing says where or when', 'มี|ทหาร|ควบคุม|พลเรือน 46 นาย|ปกป้อง|ศาล']
	])('%s', (_, marked) => {
		expect(stems(marked)).toEqual([]);
	});
});

describe('the choices', () => {
	it('are four, differ in both languages, and hold the answer at the key', () => {
		const [question] = quiz('ศาล|จับกุม|ทหาร 46 นาย');
		expect(question?.choices).toHaveLength(4);
		expect(new Set(question?.choices.map((choice) => choice.th)).size).toBe(4);
		expect(new Set(question?.choices.map((choice) => choice.en)).size).toBe(4);
		expect(question?.choices[question.key]).toEqual({ th: '46 นาย', en: '46' });
	});

	const shown = (marked: string): string[] | undefined => quiz(marked)[0]?.choices.map((choice) => choice.th);

	it('take the other amounts of the article first', () => {
		const marked = 'ศาล|จับกุม|ทหาร 46 นาย แต่|รัฐบาล|ให้อภัย|ทหาร 52 นาย ทหารหญิง 3 นาย|ถูก|จับกุม';
		expect(shown(marked)).toEqual(expect.arrayContaining(['46 นาย', '52 นาย', '3 นาย']));
	});

	it('leave out the sum of the right group and another one, which holds the right one', () => {
		const marked = 'ศาล|จับกุม|ทหาร 46 นาย แต่|รัฐบาล|ให้อภัย|ทหาร 49 นาย ทหารหญิง 3 นาย|ถูก|จับกุม';
		expect(shown(marked)).toContain('3 นาย');
		expect(shown(marked)).not.toContain('49 นาย');
	});

	it('stay below the total that the sentence names', () => {
		const marked = 'ศาล|จับกุม|ทหาร 46 นาย แต่|รัฐบาล|ควบคุม|จาก|ทั้งหมด 50 นาย';
		const numbers = shown(marked)?.map((choice) => Number.parseInt(choice)) ?? [];
		expect(Math.max(...numbers)).toBeLessThanOrEqual(50);
	});

	it('are as round beside a hedge as the right one', () => {
		for (const choice of shown('ทหาร|เกือบ 100 นาย|ถูก|จับกุม แต่|ศาล|ให้อภัย|ทหาร 13 นาย') ?? [])
			expect(Number(/\d+/.exec(choice)?.[0]) % 50).toBe(0);
	});

	it('have no space between a scale word and its unit', () => {
		for (const choice of shown('รัฐบาล|อนุมัติ|งบประมาณ 54,000 ล้าน ดอลลาร์สหรัฐ') ?? [])
			expect(choice).toMatch(/ ล้านดอลลาร์สหรัฐ$/);
	});

	it('take ประมาณ of a torn งบประมาณ for no hedge', () => {
		expect(shown('รัฐบาล|อนุมัติ|งบ|ประมาณ 50 ล้าน|บาท')?.some((choice) => choice.includes('ประมาณ'))).not.toBe(
			true
		);
	});

	it.each([
		['ทหาร ๔๙ นาย|ถูก|จับกุม', /^[๐-๙]+ นาย$/],
		['ทหาร|สี่สิบเก้า|นาย|ถูก|จับกุม', /^[ก-๎]+นาย$/],
		['ทหาร|เกือบ 60 นาย|ถูก|จับกุม', /^เกือบ \d+ นาย$/],
		['รัฐบาล|อนุมัติ|งบประมาณ 1.5 ล้าน|บาท', /^\d\.\d ล้านบาท$/],
		['เศรษฐกิจ|มาลี|ขยายตัว|ร้อยละ 3.5', /^ร้อยละ \d\.\d$/]
	])('of %s are all written alike', (marked, form) => {
		for (const choice of quiz(marked)[0]?.choices ?? []) expect(choice.th).toMatch(form);
		expect(quiz(marked)[0]?.choices).toHaveLength(4);
	});

	it('carry English units where these are sure', () => {
		const english = (marked: string): string | undefined => {
			const [question] = quiz(marked);
			return question?.choices[question.key]?.en;
		};
		expect(english('ทหาร|ได้รับ|โทษจำคุก 20 ปี')).toBe('20 years');
		expect(english('รัฐบาล|อนุมัติ|งบประมาณ 50 ล้าน|บาท')).toBe('50 million baht');
		expect(english('ทหาร|ซึ่ง|ถูก|ควบคุมตัว|เมื่อ|เกือบ 6 เดือน|ก่อน')).toBe('nearly 6 months');
	});

	it('come in the same order for the same text and seed', () => {
		const marked = 'ศาล|จับกุม|ทหาร 46 นาย';
		expect(quiz(marked, { all: true, seed: 'a' })).toEqual(quiz(marked, { all: true, seed: 'a' }));
	});
});

describe('a quiz', () => {
	it('leaves out stems that say the same and ask for different answers', () => {
		expect(stems('ศาล|จับกุม|ทหาร 46 นาย แต่|ศาล|จับกุม|ทหาร 49 นาย')).toEqual([]);
	});

	it('keeps one of two questions with one answer', () => {
		expect(stems('ศาล|จับกุม|ทหาร 46 นาย แต่|ศาล|จับกุม|ทหาร 46 นาย')).toHaveLength(1);
	});

	it('is limited and spread over the text unless all is asked for', () => {
		const verbs = ['จับกุม', 'ให้อภัย', 'ควบคุม', 'ควบคุมตัว', 'ปกป้อง', 'ตัดสินประหารชีวิต'];
		const nouns = ['ทหาร', 'พลเรือน', 'สมาชิก'];
		const article = verbs.flatMap((verb, v) =>
			nouns.map((noun, n) => `ศาล|${verb}|${noun} ${10 + v * 7 + n} คน`)
		);
		expect(quiz(article.join(' แต่|'))).toHaveLength(18);
		const short = quiz(article.join(' แต่|'), { limit: 5 });
		expect(short).toHaveLength(5);
		const { length } = handCut(article.join(' แต่|')).text;
		expect(Math.max(...short.map((question) => question.answer.start))).toBeGreaterThan(length / 2);
	});

	it('gives every answer as a span of its sentence', () => {
		const marked = 'แต่|ศาล|จับกุม|ทหาร 46 นาย';
		const { text } = handCut(marked);
		const [question] = quiz(marked);
		expect(question?.answer).toEqual({ text: '46 นาย', start: text.indexOf('46'), end: text.length });
		expect(question?.sentence).toEqual({ start: 0, end: text.length });
	});

	it('has no two questions of which one tells the answer of the other', () => {
		const marked = 'รัฐบาล|ของ|มาลี|ให้อภัย|ทหาร 46 นาย|ใน|ศาล 3 แห่ง';
		expect(quiz(marked).length).toBeGreaterThan(quiz(marked, {}).length);
	});

	it('of a text without quantities is empty', () => {
		expect(quiz('ศาล|จับกุม|ทหาร')).toEqual([]);
		expect(quiz('')).toEqual([]);
	});
});
