import { describe, expect, it } from 'vitest';
import { evictionRisk, type BrowserFacts } from '../../../src/lib/app/eviction.ts';

const IPHONE =
	'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const IPAD = 'Mozilla/5.0 (iPad; CPU OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const MAC = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const MAC_CHROME = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko)';
const ANDROID = 'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko)';
const WINDOWS = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)';

const facts = (userAgent: string, more: Partial<BrowserFacts> = {}): BrowserFacts => ({
	userAgent,
	touchPoints: 5,
	standalone: false,
	kept: 'evictable',
	secure: true,
	...more
});

describe('data is deleted after seven days without a visit', () => {
	it.each([
		['Safari on iPhone', `${IPHONE} Version/17.5 Mobile/15E148 Safari/604.1`],
		['Safari on iPad', `${IPAD} Version/17.5 Mobile/15E148 Safari/604.1`],
		['Safari on iPad, which calls itself a Mac', `${MAC} Version/17.5 Safari/605.1.15`],
		['Chrome on iPhone', `${IPHONE} CriOS/126.0.6478.54 Mobile/15E148 Safari/604.1`],
		['Chrome on iPad asking for desktop pages', `${MAC} CriOS/126 Version/11.1.1 Safari/605.1.15`],
		['Firefox on iPhone', `${IPHONE} FxiOS/127.0 Mobile/15E148 Safari/605.1.15`],
		['Edge on iPhone', `${IPHONE} Version/17.0 EdgiOS/126.0.2592.56 Mobile/15E148 Safari/604.1`],
		['a page inside another iPhone app', `${IPHONE} Mobile/15E148`]
	])('by %s', (_, userAgent) => {
		expect(evictionRisk(facts(userAgent))).toEqual({ device: 'ios', installable: true });
	});

	it('by Safari on a Mac', () => {
		const safari = facts(`${MAC} Version/17.5 Safari/605.1.15`, { touchPoints: 0 });
		expect(evictionRisk(safari)).toEqual({ device: 'mac', installable: true });
	});

	it('also where the browser does not say whether it keeps it; without TLS nothing can be installed', () => {
		const plain = facts(`${IPHONE} Version/17.5 Mobile/15E148 Safari/604.1`, {
			kept: 'unknown',
			secure: false
		});
		expect(evictionRisk(plain)).toEqual({ device: 'ios', installable: false });
	});
});

describe('no such thing is done', () => {
	it.each([
		['Chrome on Android', `${ANDROID} Chrome/126.0.0.0 Mobile Safari/537.36`, 5],
		['Samsung Internet', `${ANDROID} SamsungBrowser/25.0 Chrome/121.0.0.0 Mobile Safari/537.36`, 5],
		['Edge on Android', `${ANDROID} Chrome/126.0.0.0 Mobile Safari/537.36 EdgA/126.0.0.0`, 5],
		['Firefox on Android', 'Mozilla/5.0 (Android 14; Mobile; rv:127.0) Gecko/127.0 Firefox/127.0', 5],
		['Edge on Windows', `${WINDOWS} Chrome/126.0.0.0 Safari/537.36 Edg/126.0.0.0`, 0],
		['Chrome on a Windows tablet', `${WINDOWS} Chrome/126.0.0.0 Safari/537.36`, 10],
		['Chrome on a Mac', `${MAC_CHROME} Chrome/126.0.0.0 Safari/537.36`, 0],
		['Edge on a Mac', `${MAC_CHROME} Chrome/126.0.0.0 Safari/537.36 Edg/126.0.0.0`, 0],
		[
			'Firefox on a Mac',
			'Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:127.0) Gecko/20100101 Firefox/127.0',
			0
		],
		['nobody in particular', '', 0]
	])('by %s', (_, userAgent, touchPoints) => {
		expect(evictionRisk(facts(userAgent, { touchPoints }))).toBeNull();
	});

	it.each([
		['runs from the home screen', { standalone: true }],
		['was promised that its data is kept', { kept: 'kept' as const }]
	])('to an app that %s', (_, more) => {
		expect(evictionRisk(facts(`${IPHONE} Version/17.5 Mobile/15E148 Safari/604.1`, more))).toBeNull();
	});
});
