import { describe, expect, it } from 'vitest';
import { realEngine } from '../../../support/engine.ts';

const engine = realEngine();
const split = (text: string): string[] => engine.sentences(text).map((sentence) => sentence.text);

describe('the sentence splitter', () => {
	it('ends a sentence at a line break and gives exact offsets', () => {
		const text = '  ฝนตกหนักทั้งคืน\n\nชาวบ้านนอนไม่หลับ ';
		expect(engine.sentences(text)).toEqual([
			{ text: 'ฝนตกหนักทั้งคืน', start: 2, end: 17 },
			{ text: 'ชาวบ้านนอนไม่หลับ', start: 19, end: 36 }
		]);
	});

	it('ends a sentence before a word that connects sentences', () => {
		expect(
			split('ศาลตัดสินจำคุกทหารทั้งหมดเป็นเวลา 20 ปีเมื่อเดือนที่แล้ว อย่างไรก็ตาม ประธานาธิบดีได้อภัยโทษให้ทหารเหล่านั้นในเวลาต่อมา')
		).toEqual([
			'ศาลตัดสินจำคุกทหารทั้งหมดเป็นเวลา 20 ปีเมื่อเดือนที่แล้ว',
			'อย่างไรก็ตาม ประธานาธิบดีได้อภัยโทษให้ทหารเหล่านั้นในเวลาต่อมา'
		]);
	});

	it('ends none at the space behind ว่า, before ซึ่ง or inside a list of names', () => {
		for (const text of [
			'โฆษกรัฐบาลกล่าวว่า ทหารทุกนายจะเดินทางกลับประเทศในสัปดาห์หน้า',
			'ทหารถูกจับที่สนามบิน ซึ่งอยู่ห่างจากเมืองหลวงไม่มาก',
			'ผู้เข้าร่วมประชุมมาจากไทย ลาว กัมพูชา และเวียดนาม'
		]) {
			expect(split(text)).toEqual([text]);
		}
	});

	it('keeps dates, quantities and short quotations whole', () => {
		const text =
			'เมื่อวันที่ 30 ธันวาคม 2565 ศาลสั่งจำคุกทหาร 46 นาย แล้วผู้พิพากษาพูดว่า “ขอให้ทุกคน กลับบ้าน โดยปลอดภัย” ก่อนเดินออกจากห้อง';
		const whole = ['วันที่ 30 ธันวาคม 2565', '46 นาย', '“ขอให้ทุกคน กลับบ้าน โดยปลอดภัย”'];
		for (const phrase of whole) expect(split(text).some((sentence) => sentence.includes(phrase))).toBe(true);
	});

	it('ends a sentence at a question or exclamation mark without a space behind it', () => {
		expect(split('ทำไมฝนไม่ตก?ชาวนาถามทุกวัน')).toEqual(['ทำไมฝนไม่ตก?', 'ชาวนาถามทุกวัน']);
	});

	it('does not let a quotation mark without its partner swallow what follows', () => {
		const sentence = 'รัฐบาลประกาศช่วยเหลือชาวนาทั่วประเทศแล้ว';
		expect(split(`เขาพูดว่า “ไม่จริง\n${sentence}`)).toEqual(['เขาพูดว่า “ไม่จริง', sentence]);
	});

	it('splits lines in English at full stops', () => {
		expect(split('The minister met Mr. Lee. He left on Friday.')).toEqual([
			'The minister met Mr. Lee.',
			'He left on Friday.'
		]);
	});

	it('marks the furniture of a page and drops none of it', () => {
		const text = 'พิมพ์\nรัฐบาลซ่อมถนนที่เสียหายจากน้ำท่วมจนเสร็จ และเปิดให้ประชาชนใช้งานแล้วตั้งแต่เมื่อวานนี้ในทุกจังหวัด';
		expect(engine.sentences(text)[0]).toEqual({ text: 'พิมพ์', start: 0, end: 5, role: 'furniture' });
		expect(split(text).join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
	});

	it('keeps a list item that is running text without a role', () => {
		const item =
			'1. กระทรวงคมนาคมจะซ่อมถนนที่เสียหายจากน้ำท่วมให้เสร็จภายในสามเดือน โดยเริ่มจากถนนสายหลักในภาคเหนือซึ่งประชาชนใช้เดินทางเป็นจำนวนมากทุกวัน';
		expect(engine.sentences(`สาระสำคัญมีดังนี้\n${item}\n2. ขุดคลอง`).map(({ role }) => role)).toEqual([
			undefined,
			...engine.sentences(item).map(() => undefined),
			'list-item'
		]);
	});

	it('splits a line of thousands of words that no rule joins', () => {
		const sentences = split('ฝนตกหนักมาก '.repeat(5000));
		expect(sentences.length).toBeGreaterThan(100);
		expect(sentences.join(' ')).toBe('ฝนตกหนักมาก '.repeat(5000).trim());
	});
});
