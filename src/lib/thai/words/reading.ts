const FIRST_SIZE = 1024;
const MOST_KEPT = 1 << 18;

/** What one pass over a normalised text writes down for the lattice, in arrays that are reused from text to text. */
export class Reading {
	text = '';
	/** By unit: the trie's label. */
	labels = new Uint8Array(FIRST_SIZE);
	/** By place: 1 where there is no cut. */
	joins = new Uint8Array(FIRST_SIZE);
	/** By place: the weight of a cut, in 1/100 nat. */
	cuts = new Int32Array(FIRST_SIZE);
	/** The places where a cut is allowed, in order; behind the last stands one beyond all texts. */
	places = new Int32Array(FIRST_SIZE);

	/** The units that are not Thai letters, in order; behind the last stands the text's length. */
	stops = new Int32Array(FIRST_SIZE);

	/** Makes room for a text and five places more; gives back what a huge text took. */
	begin(text: string): void {
		this.text = text;
		const size = text.length + 5;
		if (size > this.labels.length) this.#resize(2 * size);
		else if (this.labels.length > MOST_KEPT && size < FIRST_SIZE) this.#resize(FIRST_SIZE);
	}

	#resize(size: number): void {
		this.labels = new Uint8Array(size);
		this.joins = new Uint8Array(size);
		this.cuts = new Int32Array(size);
		this.places = new Int32Array(size);
		this.stops = new Int32Array(size);
	}
}

/** Ends every list of places. */
export const BEYOND = 0x7fffffff;
