/**
 * The Apple device whose engine (WebKit) runs the page, by what the browser says of itself; `null` for any other engine. On
 * iPhone and iPad every browser runs on it, on a Mac only Safari is counted.
 * @param touchPoints `navigator.maxTouchPoints`: an iPad calls itself a Mac, but no Mac has a touch screen.
 */
export function appleDevice(userAgent: string, touchPoints: number): 'ios' | 'mac' | null {
	// Chrome, Edge, Firefox and Opera for iOS sign their own names and run on the same engine.
	if (/\b(iPhone|iPad|iPod)\b/.test(userAgent)) return 'ios';
	if (!/\bMacintosh\b/.test(userAgent) || !/\bAppleWebKit\//.test(userAgent)) return null;
	if (touchPoints > 1) return 'ios';
	// Every browser says Safari; the one that is says Version and no other engine's name.
	const isSafari =
		/\bVersion\/\S+.* Safari\//.test(userAgent) && !/\b(Chrome|Chromium|Edg|OPR)\//.test(userAgent);
	return isSafari ? 'mac' : null;
}
