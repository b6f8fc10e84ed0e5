import { appleDevice } from '../offline/apple-device.ts';
import type { Kept } from './persistence.ts';

/** What is known of the browser and of how the app runs in it. */
export interface BrowserFacts {
	/** `navigator.userAgent` */
	userAgent: string;
	/** `navigator.maxTouchPoints` */
	touchPoints: number;
	/** Whether the app runs from the home screen or the dock, apart from the browser. */
	standalone: boolean;
	kept: Kept;
	/** `isSecureContext`: without it there is nothing to install. */
	secure: boolean;
}

/** The browser deletes what the app has stored after seven days without a visit; and what helps there. */
export interface EvictionRisk {
	device: 'ios' | 'mac';
	/** Whether the app can be put on the home screen (iOS) or into the dock (Mac), where it is not deleted. */
	installable: boolean;
}

/**
 * Whether this browser deletes the data of sites that were not visited for seven days: Safari does, and on iPhone and
 * iPad every browser that runs on its engine, unless the app was installed or the browser has promised to keep it.
 * @see https://webkit.org/tracking-prevention/ "7-Day Cap on All Script-Writeable Storage"
 */
export function evictionRisk({
	userAgent,
	touchPoints,
	standalone,
	kept,
	secure
}: BrowserFacts): EvictionRisk | null {
	if (standalone || kept === 'kept') return null;
	const device = appleDevice(userAgent, touchPoints);
	return device && { device, installable: secure };
}
