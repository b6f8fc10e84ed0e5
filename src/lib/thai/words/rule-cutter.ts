import { clusterJoins } from '../text/clusters.ts';
import type { ThaiCutter } from './cutter.ts';
import type { StretchCutter } from './text-cutter.ts';
import type { WordBuffer } from './word-buffer.ts';

/** Cuts stretches by a cutter that wants each as an object. */
export class RuleCutter implements StretchCutter {
	readonly #cutter: ThaiCutter;
	#text = '';
	#joins: Uint8Array = new Uint8Array();

	constructor(cutter: ThaiCutter) {
		this.#cutter = cutter;
	}

	begin(text: string): undefined {
		this.#text = text;
		this.#joins = clusterJoins(text);
	}

	cut(start: number, limit: number, before: number, after: number, _: boolean, out: WordBuffer): void {
		this.#cutter({ text: this.#text, joins: this.#joins, start, limit, before, after }, (end, id) =>
			out.push(end, id, 0)
		);
	}
}
