import { SEGMENTER_NAMES, type SegmenterName } from '../thai/words/segmenter.ts';

/** Reading sizes in px, the steps of the look. */
export const FONT_SIZES = [17, 19, 21, 24, 28] as const;

/** The least and the most retention that can be asked for; beyond, the workload explodes or little is learnt. */
export const RETENTION_RANGE = { min: 0.7, max: 0.97 } as const;

export interface Settings {
	locale: 'en' | 'th';
	theme: 'system' | 'light' | 'dark';
	segmenter: SegmenterName;
	font: 'looped' | 'loopless';
	fontSize: (typeof FONT_SIZES)[number];
	/** A little room between words. */
	wordSpaces: boolean;
	/** Which words carry the line of their status. */
	marks: 'all' | 'new' | 'none';
	/** New cards a day. */
	dailyNew: number;
	/** The share of cards to be recalled when due. */
	retention: number;
	quizLanguage: 'both' | 'th' | 'en';
}

export const DEFAULT_SETTINGS: Readonly<Settings> = {
	locale: 'en',
	theme: 'system',
	segmenter: 'lattice',
	font: 'looped',
	fontSize: 21,
	wordSpaces: false,
	marks: 'all',
	dailyNew: 10,
	retention: 0.9,
	quizLanguage: 'both'
};

/** Whether a value is one that the setting may have. */
export const SETTING_CHECKS: { [K in keyof Settings]: (value: unknown) => value is Settings[K] } = {
	locale: oneOf(['en', 'th']),
	theme: oneOf(['system', 'light', 'dark']),
	segmenter: oneOf(SEGMENTER_NAMES),
	font: oneOf(['looped', 'loopless']),
	fontSize: oneOf(FONT_SIZES),
	wordSpaces: oneOf([true, false]),
	marks: oneOf(['all', 'new', 'none']),
	dailyNew: (value): value is number => within(value, 0, 999) && Number.isInteger(value),
	retention: (value): value is number => within(value, RETENTION_RANGE.min, RETENTION_RANGE.max),
	quizLanguage: oneOf(['both', 'th', 'en'])
};

function oneOf<const T>(values: readonly T[]): (value: unknown) => value is T {
	return (value): value is T => values.includes(value as T);
}

function within(value: unknown, min: number, max: number): boolean {
	return typeof value === 'number' && value >= min && value <= max;
}
