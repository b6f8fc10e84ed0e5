import * as v from 'valibot';
import { SEGMENTER_NAMES } from '../thai/words/segmenter.ts';

/** Reading sizes in px, the steps of the look. */
export const FONT_SIZES = [17, 19, 21, 24, 28] as const;

/** The least and the most retention that can be asked for; beyond, the workload explodes or little is learnt. */
export const RETENTION_RANGE = { min: 0.7, max: 0.97 } as const;

/** What each setting may be. */
export const SETTING_SCHEMAS = {
	locale: v.picklist(['en', 'th']),
	theme: v.picklist(['system', 'light', 'dark']),
	segmenter: v.picklist(SEGMENTER_NAMES),
	font: v.picklist(['looped', 'loopless']),
	fontSize: v.picklist(FONT_SIZES),
	/** A little room between words. */
	wordSpaces: v.boolean(),
	/** Which words carry the line of their status. */
	marks: v.picklist(['all', 'new', 'none']),
	/** New cards a day. */
	dailyNew: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999)),
	retention: v.pipe(v.number(), v.minValue(RETENTION_RANGE.min), v.maxValue(RETENTION_RANGE.max)),
	quizLanguage: v.picklist(['both', 'th', 'en'])
};

export type Settings = { [K in keyof typeof SETTING_SCHEMAS]: v.InferOutput<(typeof SETTING_SCHEMAS)[K]> };

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
