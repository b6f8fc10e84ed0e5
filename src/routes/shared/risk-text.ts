import type { EvictionRisk } from '$lib/app/eviction.ts';
import { tStorage } from '$lib/i18n/storage.ts';

/** What a learner is told of a browser that deletes, a paragraph each: what happens, and what helps. */
export function riskText({ device, installable }: EvictionRisk): string[] {
	const help = !installable ? 'backupOnly' : device === 'ios' ? 'installIos' : 'installMac';
	return [tStorage('sevenDaysText'), tStorage(help)];
}
