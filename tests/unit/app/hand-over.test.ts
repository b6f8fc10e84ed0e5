import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { handOver, type Ways } from '../../../src/lib/app/hand-over.ts';

const SAFARI = 'Mozilla/5.0 (iPhone) AppleWebKit/605.1.15 Version/17.5 Safari/604.1';
const CHROME = 'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/126.0.0.0 Safari/537.36';
const file = new File(['{"a":1}'], 'aankhao-2026-11-24.json', { type: 'application/json' });

beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => undefined));
afterEach(() => vi.restoreAllMocks());

/** A phone whose share sheet takes files of these types and ends as `share` does. */
function phone(types: string[], share = vi.fn(async (_: ShareData) => undefined), userAgent = SAFARI) {
	const download = vi.fn<(file: File) => void>();
	const canShare = ({ files }: ShareData = {}): boolean =>
		files?.every(({ type }) => types.includes(type)) ?? false;
	const ways = { navigator: { share, canShare, userAgent }, touch: true, download } satisfies Ways;
	return { ways, download, share, shared: (): File | undefined => share.mock.calls[0]?.[0].files?.[0] };
}

const refusing = (name: string) =>
	vi.fn((_: ShareData): Promise<undefined> => Promise.reject(new DOMException('no', name)));

describe('a file goes', () => {
	it('to the share sheet of a phone, as it is', async () => {
		const { ways, download, shared } = phone(['application/json', 'text/plain']);
		expect(await handOver(file, ways)).toBe('shared');
		expect(shared()).toBe(file);
		expect(download).not.toHaveBeenCalled();
	});

	it.each([
		['JSON may not be shared', ['text/plain'], SAFARI],
		['the browser says yes to JSON and would then refuse it', ['application/json', 'text/plain'], CHROME]
	])('as text where %s', async (_, types, userAgent) => {
		const { ways, shared } = phone(types, undefined, userAgent);
		expect(await handOver(file, ways)).toBe('shared');
		expect(shared()?.name).toBe('aankhao-2026-11-24.txt');
		expect(shared()?.type).toBe('text/plain');
		expect(await shared()?.text()).toBe('{"a":1}');
	});

	it('nowhere, without a complaint, where the learner closes the share sheet', async () => {
		const { ways, download } = phone(['application/json'], refusing('AbortError'));
		expect(await handOver(file, ways)).toBe('cancelled');
		expect(download).not.toHaveBeenCalled();
		expect(console.warn).not.toHaveBeenCalled();
	});

	it('to the downloads where the share is refused', async () => {
		const { ways, download } = phone(['application/json'], refusing('NotAllowedError'));
		expect(await handOver(file, ways)).toBe('downloaded');
		expect(download).toHaveBeenCalledExactlyOnceWith(file);
	});

	it.each<[string, (ways: Ways) => Ways]>([
		[
			'files cannot be shared',
			(ways) => ({ ...ways, navigator: { ...ways.navigator, canShare: () => false } })
		],
		['the browser cannot share', (ways) => ({ ...ways, navigator: { userAgent: SAFARI } })],
		['this is no phone', (ways) => ({ ...ways, touch: false })]
	])('to the downloads where %s', async (_, change) => {
		const { ways, download, share } = phone(['application/json']);
		expect(await handOver(file, change(ways))).toBe('downloaded');
		expect(download).toHaveBeenCalledExactlyOnceWith(file);
		expect(share).not.toHaveBeenCalled();
	});
});
