import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, loadSettings, setSetting } from '../../../src/lib/app/settings.ts';
import { createTestApp } from '../app/fixture.ts';

describe('settings', () => {
	it('start at their defaults and keep what was chosen', async () => {
		const app = await createTestApp();
		expect(await loadSettings(app)).toEqual(DEFAULT_SETTINGS);
		await setSetting(app, 'theme', 'dark');
		await setSetting(app, 'dailyNew', 3);
		expect(await loadSettings(app)).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark', dailyNew: 3 });
	});

	it('refuse a value that makes no sense', async () => {
		const app = await createTestApp();
		await expect(setSetting(app, 'retention', 1.5)).rejects.toMatchObject({ name: 'SettingError' });
		await expect(setSetting(app, 'dailyNew', 2.5)).rejects.toMatchObject({ name: 'SettingError' });
		await expect(setSetting(app, 'nonsense' as 'theme', 'dark')).rejects.toMatchObject({
			name: 'SettingError'
		});
		expect(await app.db.settings.count()).toBe(0);
	});

	it('fall back to the default where the stored value is of another time', async () => {
		const app = await createTestApp();
		await app.db.settings.bulkPut([
			{ key: 'theme', value: 'sepia' },
			{ key: 'fontSize', value: 24 },
			{ key: 'gone', value: 1 }
		]);
		expect(await loadSettings(app)).toEqual({ ...DEFAULT_SETTINGS, fontSize: 24 });
	});
});
