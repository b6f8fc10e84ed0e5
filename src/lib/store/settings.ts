import type { Database } from './database.ts';
import { guard } from './errors.ts';
import { DEFAULT_SETTINGS, SETTING_CHECKS, type Settings } from './setting-schema.ts';

/** The value is not one that this setting may have. */
class SettingError extends Error {
	override readonly name = 'SettingError';
}

/** All settings; what is missing or makes no sense falls back to its default. */
export async function readSettings(db: Database): Promise<Settings> {
	const rows = await guard(db, () => db.settings.toArray());
	const valid = rows.filter(({ key, value }) => isSetting(key) && SETTING_CHECKS[key](value));
	return { ...DEFAULT_SETTINGS, ...Object.fromEntries(valid.map(({ key, value }) => [key, value])) };
}

/** @throws {SettingError} where the value is not one of that setting's. */
export async function writeSetting<K extends keyof Settings>(
	db: Database,
	key: K,
	value: Settings[K]
): Promise<void> {
	if (!isSetting(key) || !SETTING_CHECKS[key](value)) {
		throw new SettingError(`${key} cannot be ${JSON.stringify(value)}`);
	}
	await guard(db, () => db.settings.put({ key, value }));
}

function isSetting(key: string): key is keyof Settings {
	return Object.hasOwn(SETTING_CHECKS, key);
}
