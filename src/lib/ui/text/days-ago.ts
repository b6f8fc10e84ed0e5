import { i18n } from '../../i18n/i18n.svelte.ts';

/**
 * How long ago a moment was, in the language of the interface, by the days of the calendar: `today`, `yesterday`,
 * `3 days ago`, `เมื่อวานนี้`; months from two of them on, then years. Moments in ms; one that lies ahead is today.
 */
export function daysAgoText(at: number, now: number): string {
	const format = new Intl.RelativeTimeFormat(i18n.language, { numeric: 'auto' });
	const days = Math.max(0, Math.round((startOfDay(now) - startOfDay(at)) / 86_400_000));
	if (days < 60) return format.format(-days, 'day');
	if (days < 730) return format.format(-Math.round(days / 30.44), 'month');
	return format.format(-Math.floor(days / 365.25), 'year');
}

function startOfDay(moment: number): number {
	return new Date(moment).setHours(0, 0, 0, 0);
}
