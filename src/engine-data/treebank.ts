import { readFileSync } from 'node:fs';
import { normalise } from '../lib/thai/text/normalise.ts';

/** A sentence of a treebank in normalised spelling. */
export interface TreebankSentence {
	id: string;
	/** The document that the sentence stands in. */
	document: string;
	text: string;
	/** Words in order, with offsets into `text`; white space lies between them. */
	words: { start: number; end: number; tag: string }[];
}

/**
 * Reads CoNLL-U text. A word's offsets follow from the forms and `SpaceAfter=No`; the document from the last
 * `# filename`.
 */
export function readTreebank(path: string): TreebankSentence[] {
	const sentences: TreebankSentence[] = [];
	let document = '';
	for (const block of readFileSync(path, 'utf8').split(/\n\n+/)) {
		const lines = block.split('\n').filter((line) => line !== '');
		const comment = (name: string): string | undefined =>
			lines.find((line) => line.startsWith(`# ${name} = `))?.slice(name.length + 5);
		document = comment('filename') ?? document;
		const rows = lines.filter((line) => /^\d+\t/.test(line)).map((line) => line.split('\t'));
		if (rows.length > 0)
			sentences.push(align(comment('sent_id') ?? '', document, comment('text') ?? '', rows));
	}
	return sentences;
}

function align(id: string, document: string, original: string, rows: string[][]): TreebankSentence {
	const { text, toOriginal } = normalise(original);
	const toNormalised = new Map<number, number>();
	for (let i = text.length; i >= 0; i--) toNormalised.set(toOriginal(i), i);
	const words: TreebankSentence['words'] = [];
	let at = 0;
	for (const [, form = '', , tag = 'X'] of rows) {
		const from = original.indexOf(form, at);
		if (from < 0) throw new Error(`treebank: sentence ${id}: ${form} is not in the text behind ${at}`);
		at = from + form.length;
		const start = toNormalised.get(from);
		const end = toNormalised.get(at);
		// A word whose edge lies inside a rewritten cluster cannot be cut out of the normalised text.
		if (start !== undefined && end !== undefined && start < end) words.push({ start, end, tag });
	}
	return { id, document, text, words };
}
