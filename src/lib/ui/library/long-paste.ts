/** Browsers insert a long text line by line, which takes seconds for a book chapter; setting it takes none. */
const LONG = 10_000;

/**
 * Puts a long text (10,000 UTF-16 units and more) from the clipboard into the field by itself and answers the field's new
 * value; leaves a shorter one to the browser, whose undo then works, and answers `null`.
 */
export function insertLongPaste(
	event: Pick<ClipboardEvent, 'clipboardData' | 'preventDefault'>,
	field: Pick<HTMLTextAreaElement, 'value' | 'setRangeText' | 'selectionStart' | 'selectionEnd'>
): string | null {
	const text = event.clipboardData?.getData('text/plain') ?? '';
	if (text.length < LONG) return null;
	event.preventDefault();
	field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
	return field.value;
}
