/** Counts how many words are read as accepted: as a whole, by their segments, by their number of syllables. */
export class PronounceScore {
	/** Words read wrongly: word, reading, accepted readings, `sure` or `guess`. */
	readonly misses: string[] = [];
	#words = 0;
	#exact = 0;
	#segments = 0;
	#syllables = 0;
	#sure = 0;
	#sureExact = 0;

	/** `said` and `accepted` are folded readings. */
	add(word: string, said: string, accepted: readonly string[], sure: boolean): void {
		const isExact = accepted.includes(said);
		this.#words++;
		if (isExact) this.#exact++;
		else this.misses.push([word, said, accepted.join(' '), sure ? 'sure' : 'guess'].join('\t'));
		if (accepted.some((reading) => segmentsOf(reading) === segmentsOf(said))) this.#segments++;
		if (accepted.some((reading) => countOf(reading) === countOf(said))) this.#syllables++;
		if (!sure) return;
		this.#sure++;
		if (isExact) this.#sureExact++;
	}

	line(): string {
		const percent = (part: number, whole: number): string => ((100 * part) / whole).toFixed(2);
		return (
			`exact ${percent(this.#exact, this.#words)} segments ${percent(this.#segments, this.#words)} ` +
			`syllables ${percent(this.#syllables, this.#words)} of ${this.#words} words; ` +
			`sure of ${percent(this.#sure, this.#words)}, of which exact ${percent(this.#sureExact, this.#sure)}`
		);
	}
}

function segmentsOf(reading: string): string {
	return reading.replace(/\d/g, '');
}

function countOf(reading: string): number {
	return reading.replace(/\D/g, '').length;
}
