import * as v from 'valibot';
import type { Database } from './database.ts';
import { guard } from './errors.ts';
import { DEFAULT_SETTINGS, SETTING_SCHEMAS, type Settings } from './setting-schema.ts';

/** The value is not one that this setting may have. */
export class SettingError extends Error {
	override readonly name = 'SettingError';
}

/** All settings; what is missing or makes no sense falls back to its default. */
export async function readSettings(db: Database): Promise<Settings> {
	const rows = await guard(() => db.settings.toArray());
	const stored = new Map(rows.map(({ key, value }) => [key, value]));
	const valid = KEYS.flatMap((key) => {
		const { success, output } = v.safeParse(SETTING_SCHEMAS[key], stored.get(key));
		return success ? [[key, output]] : [];
	});
	return { ...DEFAULT_SETTINGS, ...Object.fromEntries(valid) };
}

/** @throws {SettingError} where the value is not one of that setting's. */
export async function writeSetting<K extends keyof Settings>(
	db: Database,
	key: K,
	value: Settings[K]
): Promise<void> {
	if (!KEYS.includes(key) || !v.is(SETTING_SCHEMAS[key], value)) {
		throw new SettingError(`${key} cannot be ${JSON.stringify(value)}`);
	}
	await guard(() => db.settings.put({ key, value }));
}

const KEYS = Object.keys(SETTING_SCHEMAS) as (keyof Settings)[];
