import { t } from '../../i18n/i18n.svelte.ts';

export type IntervalUnit = 'minutes' | 'hours' | 'days' | 'months' | 'years';

/**
 * `minutes` in the largest unit that says it well: minutes under an hour, hours under a day, days under two months,
 * then months, then years with one decimal. `count` 0 with unit `minutes` stands for less than a minute.
 */
export function interval(minutes: number): { unit: IntervalUnit; count: number } {
	if (minutes < 60) return { unit: 'minutes', count: Math.max(0, Math.round(minutes)) };
	const hours = minutes / 60;
	if (hours < 23.5) return { unit: 'hours', count: Math.round(hours) };
	const days = hours / 24;
	if (days < 60) return { unit: 'days', count: Math.max(1, Math.round(days)) };
	if (days < 365) return { unit: 'months', count: Math.round(days / 30.44) };
	return { unit: 'years', count: Math.round((days / 365.25) * 10) / 10 };
}

/** An interval in the language of the interface: `10 min`, `5 วัน`. */
export function intervalText(minutes: number): string {
	const { unit, count } = interval(minutes);
	if (unit === 'minutes' && count === 0) return t('common.underMinute');
	switch (unit) {
		case 'minutes':
			return t('common.minutesShort', { count });
		case 'hours':
			return t('common.hoursShort', { count });
		case 'days':
			return t('common.daysShort', { count });
		case 'months':
			return t('common.monthsShort', { count });
		case 'years':
			return t('common.yearsShort', { count });
	}
}
