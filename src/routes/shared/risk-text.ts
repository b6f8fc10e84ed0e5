import type { EvictionRisk } from '$lib/app/eviction.ts';
import { t } from '$lib/i18n/i18n.svelte.ts';
import '$lib/i18n/messages/storage.ts';

/** What a learner is told of a browser that deletes, a paragraph each: what happens, and what helps. */
export function riskText({ device, installable }: EvictionRisk): string[] {
	const help = !installable
		? 'storage.backupOnly'
		: device === 'ios'
			? 'storage.installIos'
			: 'storage.installMac';
	return [t('storage.sevenDaysText'), t(help)];
}
