/** How a file left the app; `cancelled` where the learner closed the share sheet. */
export type HandedOver = 'shared' | 'downloaded' | 'cancelled';

/** What the browser offers, handed in so that a test can hand in its own. */
export interface Ways {
	/** `navigator`, or what it has of these: without TLS it has neither. */
	navigator: Partial<Pick<Navigator, 'share' | 'canShare'>> & Pick<Navigator, 'userAgent'>;
	/** Whether this is a phone or tablet: elsewhere a download is what people expect. */
	touch: boolean;
	download: (file: File) => void;
}

/**
 * Hands a JSON file to the share sheet of a phone, else to the browser's downloads. Where JSON may not be shared it goes
 * as text; where the share is refused it is downloaded.
 */
export async function handOver(file: File, { navigator, touch, download }: Ways): Promise<HandedOver> {
	const shareable = touch ? shareableForm(file, navigator) : undefined;
	if (shareable && navigator.share) {
		try {
			await navigator.share({ files: [shareable] });
			return 'shared';
		} catch (error) {
			if (error instanceof Error && error.name === 'AbortError') return 'cancelled';
			console.warn('the share was refused, the file is downloaded instead', error);
		}
	}
	download(file);
	return 'downloaded';
}

/** The file, or the same as plain text, whichever the browser takes. */
function shareableForm(file: File, navigator: Ways['navigator']): File | undefined {
	const text = new File([file], file.name.replace(/\.json$/, '.txt'), { type: 'text/plain' });
	// Chromium says yes to any file and then refuses JSON, when it is too late to ask again.
	const forms = /\bChrome\//.test(navigator.userAgent) ? [text, file] : [file, text];
	return forms.find((form) => navigator.canShare?.({ files: [form] }) === true);
}
