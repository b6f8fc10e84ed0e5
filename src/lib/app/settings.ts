import { readSettings, writeSetting } from '../store/settings.ts';
import type { Settings } from '../store/setting-schema.ts';
import type { App } from './app.ts';
import { live, type Live } from './live.svelte.ts';

export { DEFAULT_SETTINGS, FONT_SIZES, type Settings } from '../store/setting-schema.ts';

/** All settings; a value that is missing or makes no sense falls back to its default. */
export function loadSettings(app: App): Promise<Settings> {
	return readSettings(app.db);
}

/** `loadSettings`, live. */
export function liveSettings(app: App): Live<Settings> {
	return live(() => loadSettings(app));
}

/**
 * Stores one setting.
 * @throws {SettingError} where the value is not one of that setting's.
 * @throws {StoreError}
 */
export async function setSetting<K extends keyof Settings>(
	app: App,
	key: K,
	value: Settings[K]
): Promise<void> {
	await writeSetting(app.db, key, value);
}
