import { localMemory } from '../shared/local-memory.ts';

const KEY = 'dictionary.recent';
const MOST = 12;

/** The words that were looked up lately on this device, the last one first. */
export function recentWords(): string[] {
	try {
		const words: unknown = JSON.parse(localMemory.recall(KEY) ?? '[]');
		return Array.isArray(words) ? words.filter((word) => typeof word === 'string').slice(0, MOST) : [];
	} catch (error) {
		console.warn('the words looked up lately cannot be read', error);
		return [];
	}
}

export function rememberWord(word: string): void {
	write([word, ...recentWords().filter((other) => other !== word)].slice(0, MOST));
}

export function forgetWords(): void {
	write([]);
}

function write(words: readonly string[]): void {
	localMemory.remember(KEY, JSON.stringify(words));
}
