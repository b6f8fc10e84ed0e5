import { i18n } from '../../i18n/i18n.svelte.ts';

const UNITS = ['kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/**
 * An amount of storage in the language of the interface, in the largest unit that it fills, by thousands as browsers and
 * phones count: `950 kB`, `3.1 MB`, `12 GB`. Below a kilobyte it counts as one, nothing as none.
 */
export function bytesText(bytes: number): string {
	const { value, unit } = bytesIn(bytes);
	return new Intl.NumberFormat(i18n.language, {
		style: 'unit',
		unit,
		unitDisplay: 'short',
		maximumFractionDigits: value < 10 ? 1 : 0
	}).format(value);
}

function bytesIn(bytes: number): { value: number; unit: (typeof UNITS)[number] } {
	let value = bytes <= 0 ? 0 : Math.max(1, bytes / 1000);
	let size = 0;
	// What would be rounded up to a thousand belongs to the next unit.
	for (; value >= 999.5 && size < UNITS.length - 1; size++) value /= 1000;
	return { value, unit: UNITS[size]! };
}
