import type { Lexicon, SenseFlag } from '../../lexicon/entry.ts';
import type { TextSpan } from '../../span.ts';
import type { PartOfSpeech, Token, TokenKind } from '../../words/token.ts';

/** The smallest stretch of a text that a name may be made of: a word, or a part of one. Pieces tile the text. */
export interface Piece extends TextSpan {
	kind: TokenKind;
	pos: PartOfSpeech | undefined;
	/** Whether any list knows the piece, or the word that it is a part of; names of the world are mostly not known. */
	known: boolean;
	/** Whether it is a part of a word that dictionaries list (`นาย` of `นายจ้าง`): no title, no head of its own. */
	bound: boolean;
	/** What the lexicon flags the piece as in its first sense. */
	flags: readonly SenseFlag[];
}

const NONE: readonly SenseFlag[] = [];
const KNOWN = { known: true, flags: NONE };

/** The pieces of the words of a text, in order. */
export function piecesOf(words: readonly Token[], lexicon: Lexicon): Piece[] {
	const seen = new Map<string, Pick<Piece, 'known' | 'flags'>>();
	const learn = (text: string, pos: PartOfSpeech | undefined): Pick<Piece, 'known' | 'flags'> => {
		// The tagger knows what it calls anything but a name.
		if (pos !== undefined && pos !== 'PROPN') return KNOWN;
		const had = seen.get(text);
		if (had) return had;
		const known = lexicon.has(text);
		const flags = (known && pos === 'PROPN' && lexicon.lookup(text)?.senses[0]?.flags) || NONE;
		const made = { known, flags };
		seen.set(text, made);
		return made;
	};
	const pieces: Piece[] = [];
	for (const { text, start, end, kind, pos, parts } of words) {
		const { known, flags } = kind === 'word' || kind === 'latin' ? learn(text, pos) : KNOWN;
		if (!parts || isName(flags)) {
			const piece: Piece = { text, start, end, kind, pos, known, bound: false, flags };
			if (kind === 'word' && !known && text.length >= LONG) pieces.push(...torn(piece));
			else pieces.push(piece);
			continue;
		}
		for (const part of parts) {
			const own = known ? KNOWN : learn(part.text, pos);
			const { text, start, end } = part;
			pieces.push({ text, start, end, kind, pos, known: own.known, bound: true, flags: own.flags });
		}
	}
	return pieces;
}

/** From this length on an unknown word may hold a known one, in UTF-16 units. */
const LONG = 7;
const INSIDE =
	/(.{2,}?)(และ|จาก|ใน|กล่าว|ระบุ|ประกาศ|เปิดเผย|ประมาณ|ซึ่ง|ของ|ที่|กับ|เป็น|ด้วย|ได้|ไม่|เขียน|ถูก|ระหว่าง|หรือ|เมื่อ|เพื่อ|ว่า)(?![ะ-ฺ็-๎])(.*)/s;

/** An unknown stretch cut at grammatical words that no transliteration holds: `เฮาซี` `ใน` `แฮลิแฟกซ์`. */
function torn(piece: Piece): Piece[] {
	const match = INSIDE.exec(piece.text);
	if (!match) return [piece];
	const [, left = '', word = '', right = ''] = match;
	const middle = piece.start + left.length;
	const from = middle + word.length;
	const head: Piece = { ...piece, text: left, end: middle };
	const inner: Piece = {
		...piece,
		text: word,
		start: middle,
		end: from,
		known: true,
		pos: undefined,
		flags: NONE
	};
	if (right === '') return [head, inner];
	const rest: Piece = { ...piece, text: right, start: from };
	return [head, inner, ...(right.length >= LONG ? torn(rest) : [rest])];
}

/** Whether the lexicon flags a word as a name. */
export function isName(flags: readonly SenseFlag[]): boolean {
	return flags.includes('place') || flags.includes('person') || flags.includes('organisation');
}

const FOREIGN = /[์็ฟซฌฆฮ]|(?:โ|เ|แ)[ก-ฮ]+(?:า|ี|ู|ิ)|อา$|[ก-ฮ]า[ก-ฮ]า/;

const DERIVED = /^(?:การ|ความ|นัก|ผู้|ชาว|ภาษา|เครื่อง|เจ้าหน้าที่)/;

/** Whether an unknown word looks like a transliterated name: karan, short vowels, letters that loans are written with. */
export function looksForeign(text: string): boolean {
	return text.length >= 3 && FOREIGN.test(text) && !DERIVED.test(text);
}
