import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOTATIONS, notated } from '../../src/lib/thai/pronounce/notations/notated.ts';
import { readRespelling } from '../../src/lib/thai/pronounce/respelt.ts';
import { unpackSounds, CODAS, ONSETS, TONES, VOWELS } from '../../src/lib/thai/pronounce/phonemes.ts';
import { isThaiLetter } from '../../src/lib/thai/text/script.ts';
import { realEngine } from '../support/engine.ts';
import { anyText } from '../support/thai-text.ts';

const LETTERS = Array.from({ length: 0x4e }, (_, i) => String.fromCharCode(0x0e01 + i)).filter((of) =>
	isThaiLetter(of.charCodeAt(0))
);
const letters = fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 1, maxLength: 40 });

describe('reading aloud, for any text', () => {
	it('throws on none and says the same each time', () => {
		fc.assert(
			fc.property(fc.oneof(anyText, letters), (text) => {
				expect(realEngine().pronounce(text)).toEqual(realEngine().pronounce(text));
			})
		);
	});

	it('has syllables whose letters tile what is read', () => {
		fc.assert(
			fc.property(letters, (word) => {
				const pronunciation = realEngine().pronounce(word);
				if (!pronunciation) return;
				const read = pronunciation.syllables.map(({ text }) => text).join('');
				expect(read).toBe(pronunciation.readAs ?? read);
				expect(pronunciation.syllables.length).toBeGreaterThan(0);
			})
		);
	});

	it('writes every reading in every notation', () => {
		fc.assert(
			fc.property(fc.oneof(anyText, letters), (text) => {
				const pronunciation = realEngine().pronounce(text);
				if (!pronunciation) return;
				const written = notated(pronunciation);
				for (const name of Object.keys(NOTATIONS) as (keyof typeof NOTATIONS)[])
					expect(written[name]).toMatch(/^\S.*\S$|^\S$/u);
			})
		);
	});

	it('respells so that the rules read the respelling as the word', () => {
		fc.assert(
			fc.property(letters, (text) => {
				const pronunciation = realEngine().pronounce(text);
				// Behind some letters ฤ makes clusters that are written in no other way.
				if (!pronunciation || text.includes('ฤ')) return;
				const { syllables } = pronunciation;
				// The script has no way to write these: a short oe before a final letter, a short diphthong before one, sounds that are no Thai ends.
				const isWritable = syllables.every(
					({ vowel, length, coda }) => coda === '' || length === 'long' || !/ɤ|a̯/.test(vowel)
				);
				if (!isWritable) return;
				const read = readRespelling(notated(pronunciation).respelling) ?? [];
				const sounds = read.map(({ sounds: packed }) => {
					const { onset, vowel, coda, tone, long } = unpackSounds(packed);
					return [ONSETS[onset], VOWELS[vowel], long === 1 ? 'long' : 'short', CODAS[coda], TONES[tone]].join(
						' '
					);
				});
				expect(sounds).toEqual(
					syllables.map(({ onset, vowel, length, coda, tone }) =>
						[onset, vowel, length, coda, tone].join(' ')
					)
				);
			})
		);
	});
});
