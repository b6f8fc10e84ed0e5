import { PackError } from '../pack.ts';
import { SEGMENT_FEATURES } from './segment-features.ts';

/** The trained weights of the sentence splitter. */
export interface SentenceModel {
	/** A sentence ends where that is at least this likely … */
	threshold: number;
	/** … give or take how well the whole segmentation hangs together, weighted by this. */
	coherence: number;
	/** Weights of boundary features by name (`template=value`). */
	boundary: ReadonlyMap<string, number>;
	/** Weights of segment features, indexed like `SEGMENT_FEATURES`. */
	segment: Float64Array;
}

/** The document as it is stored: weights as multiples of `1 / SCALE`, grouped by template. */
export interface SentenceDocument {
	format: typeof FORMAT;
	threshold: number;
	coherence: number;
	boundary: Record<string, Record<string, number>>;
	segment: Record<string, number>;
}

export const FORMAT = 1 as const;
/** Weights are stored as whole multiples of `1 / SCALE`. */
export const SCALE = 50;

/**
 * The model in a UTF-8 JSON document.
 * @throws {PackError} where the document is damaged or was made for other features.
 */
export function readSentenceModel(bytes: Uint8Array): SentenceModel {
	let document: unknown;
	try {
		document = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
	} catch (cause) {
		throw new PackError('sentence model: not a JSON document', { cause });
	}
	return modelOf(document);
}

/** The same from the parsed document. */
export function modelOf(document: unknown): SentenceModel {
	const { format, threshold, coherence, boundary, segment } = record(document, 'the document');
	if (format !== FORMAT) throw new PackError(`sentence model: format ${String(format)} is not ${FORMAT}`);
	if (typeof threshold !== 'number' || !(threshold > 0 && threshold < 1)) {
		throw new PackError('sentence model: threshold is no probability');
	}
	if (typeof coherence !== 'number' || !(coherence >= 0))
		throw new PackError('sentence model: coherence is no weight');
	const weights = new Map<string, number>();
	for (const [template, values] of Object.entries(record(boundary, 'boundary'))) {
		for (const [value, weight] of Object.entries(record(values, `boundary.${template}`))) {
			weights.set(`${template}=${value}`, weightOf(weight, template));
		}
	}
	const ids = new Map(SEGMENT_FEATURES.map((name, id) => [name, id]));
	const segments = new Float64Array(SEGMENT_FEATURES.length);
	for (const [name, weight] of Object.entries(record(segment, 'segment'))) {
		const id = ids.get(name);
		if (id === undefined) throw new PackError(`sentence model: unknown segment feature ${name}; train again`);
		segments[id] = weightOf(weight, name);
	}
	return { threshold, coherence, boundary: weights, segment: segments };
}

function record(value: unknown, what: string): Record<string, unknown> {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) {
		throw new PackError(`sentence model: ${what} is no object`);
	}
	return value as Record<string, unknown>;
}

function weightOf(value: unknown, what: string): number {
	if (typeof value !== 'number' || !Number.isFinite(value))
		throw new PackError(`sentence model: ${what} has no number`);
	return value / SCALE;
}
