import { describe, expect, it } from 'vitest';
import { isGoodConnection } from '../../../src/lib/offline/connection.ts';
import { installWay, type InstallSurroundings } from '../../../src/lib/offline/install-way.ts';

const AGENTS = {
	iphone:
		'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1',
	mac: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15',
	android: 'Mozilla/5.0 (Android 14; Mobile; rv:132.0) Gecko/132.0 Firefox/132.0',
	linux: 'Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0'
};

function way(userAgent: string, other: Partial<InstallSurroundings> = {}) {
	return installWay({
		userAgent,
		maxTouchPoints: 0,
		isStandalone: false,
		isSecure: true,
		hasPrompt: false,
		...other
	});
}

describe('how the app gets on the home screen', () => {
	it('depends on the browser', () => {
		expect(way(AGENTS.iphone)).toBe('ios');
		expect(way(AGENTS.mac)).toBe('dock');
		expect(way(AGENTS.mac, { maxTouchPoints: 5 })).toBe('ios'); // an iPad that calls itself a Mac
		expect(way(AGENTS.android)).toBe('menu');
		expect(way(AGENTS.linux)).toBe('none');
	});

	it('is the browser’s own question where it has one', () => {
		expect(way(AGENTS.android, { hasPrompt: true })).toBe('prompt');
	});

	it('is done where the app runs from there, and none over plain http', () => {
		expect(way(AGENTS.iphone, { isStandalone: true })).toBe('installed');
		expect(way(AGENTS.iphone, { isSecure: false })).toBe('none');
	});
});

describe('a good connection', () => {
	it('is one that costs nothing and is quick, or one that nothing is known of', () => {
		expect(isGoodConnection(undefined)).toBe(true);
		expect(isGoodConnection({ effectiveType: '4g', type: 'wifi' })).toBe(true);
		expect(isGoodConnection({ saveData: true })).toBe(false);
		expect(isGoodConnection({ effectiveType: '3g' })).toBe(false);
		expect(isGoodConnection({ type: 'cellular' })).toBe(false);
	});
});
