import { appleDevice } from './apple-device.ts';

export type InstallWay =
	| 'installed'
	/** The browser asks when told to. */
	| 'prompt'
	/** Share → Add to Home Screen (iPhone, iPad). */
	| 'ios'
	/** File or Share → Add to Dock (Safari on a Mac). */
	| 'dock'
	/** The browser's own menu (Firefox and others on Android). */
	| 'menu'
	/** It cannot, or not from this address. */
	| 'none';

export interface InstallSurroundings {
	userAgent: string;
	/** `navigator.maxTouchPoints` */
	maxTouchPoints: number;
	isStandalone: boolean;
	/** iOS adds any page to the home screen, but only a secure one works there without a network. */
	isSecure: boolean;
	/** Whether the browser has offered to install (`beforeinstallprompt`). */
	hasPrompt: boolean;
}

/** How the app gets onto the home screen here. */
export function installWay(here: InstallSurroundings): InstallWay {
	const { userAgent, maxTouchPoints, isStandalone, isSecure, hasPrompt } = here;
	if (isStandalone) return 'installed';
	if (!isSecure) return 'none';
	if (hasPrompt) return 'prompt';
	const device = appleDevice(userAgent, maxTouchPoints);
	if (device !== null) return device === 'mac' ? 'dock' : device;
	return /Android/.test(userAgent) ? 'menu' : 'none';
}
