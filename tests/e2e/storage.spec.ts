import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { sampleTables } from '../unit/exchange/tables.ts';
import {
	cardsAsTheyLie,
	emptyDisk,
	everything,
	fillDisk,
	makeOldDatabase,
	openBareOrigin
} from './database.ts';
import {
	expectAccessible,
	openFirstArticle,
	openLibrary,
	pasteArticle,
	tapWord,
	watchForFaults
} from './support.ts';

const SHORT = 'นายกรัฐมนตรีเดินทางไปเชียงใหม่เมื่อวันศุกร์';
const DAY = 86_400_000;
const FULL = /The device has no room left/;
const IPHONE =
	'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) ' +
	'Version/17.5 Mobile/15E148 Safari/604.1';

const ANDROID =
	'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36';

async function learnAWord(page: Page): Promise<void> {
	await openFirstArticle(page);
	const sheet = await tapWord(page, 'อภัยโทษ', 'ให้อภัย');
	await sheet.getByRole('button', { name: 'Learn' }).click();
	await expect(page.getByText(/^Added a card/)).toBeVisible();
}

async function closeSheet(page: Page): Promise<void> {
	await page.getByRole('dialog', { name: 'Word' }).getByRole('button', { name: 'Close' }).click();
	await expect(page.getByRole('dialog', { name: 'Word' })).toBeHidden();
}

async function chooseBackup(page: Page, content: string, name = 'backup.json'): Promise<void> {
	const buffer = Buffer.from(content);
	const mimeType = name.endsWith('.txt') ? 'text/plain' : 'application/json';
	await page.locator('input[type=file]').setInputFiles({ name, mimeType, buffer });
	await page.getByRole('button', { name: 'Replace' }).click();
}

/** A backup that was written `days` ago and holds `count` cards that are a month younger. */
function oldBackup(days: number, count: number): string {
	const at = Date.now() - days * DAY;
	const { cards, articles } = sampleTables();
	const made = Array.from({ length: count }, (_, index) => ({
		...cards[1]!,
		id: `c${index}`,
		headword: `คำ${index}`,
		createdAt: at + 30 * DAY
	}));
	const tables = { ...sampleTables(), articles, cards: made, reviews: [], attempts: [], terms: [] };
	return JSON.stringify({
		format: 'aankhao-backup',
		version: 1,
		createdAt: new Date(at).toISOString(),
		tables
	});
}

async function downloaded(page: Page, button: RegExp): Promise<{ name: string; content: string }> {
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: button }).click();
	const file = await download;
	return { name: file.suggestedFilename(), content: readFileSync(await file.path(), 'utf8') };
}

test.describe('the browser is asked to keep the data', () => {
	test('once in a visit, when the first card is made, and not at the start', async ({ page }) => {
		await page.addInitScript(() => {
			let asked = 0;
			StorageManager.prototype.persisted = async () => false;
			StorageManager.prototype.persist = async () => {
				document.documentElement.dataset.asked = String((asked += 1));
				return false;
			};
		});
		const html = page.locator('html');
		await openFirstArticle(page);
		const sheet = await tapWord(page, 'อภัยโทษ', 'ให้อภัย');
		await expect(html).not.toHaveAttribute('data-asked');
		await sheet.getByRole('button', { name: 'Learn' }).click();
		await expect(html).toHaveAttribute('data-asked', '1');
		await closeSheet(page);
		const other = await tapWord(page, 'ทหาร');
		await other.getByRole('button', { name: 'Learn' }).click();
		await expect(page.getByText(/^Added a card.*ทหาร/)).toBeVisible();
		await expect(html).toHaveAttribute('data-asked', '1');
	});

	test('or by the learner, who is told what it said', async ({ page }) => {
		await page.addInitScript(() => {
			let kept = false;
			StorageManager.prototype.estimate = async () => ({ usage: 3 * 1024 ** 2, quota: 2 * 1024 ** 3 });
			StorageManager.prototype.persisted = async () => kept;
			StorageManager.prototype.persist = async () => (kept = true);
		});
		await page.goto('/settings/');
		await expect(page.getByRole('meter', { name: 'In use' })).toHaveAttribute(
			'aria-valuetext',
			'3.0 MB of 2.0 GB'
		);
		await expect(page.getByText('Not promised')).toBeVisible();
		await page.getByRole('button', { name: 'Ask the browser to keep it' }).click();
		await expect(page.getByText('The browser keeps it from now on.')).toBeVisible();
		await expect(page.getByText('Not promised')).toBeHidden();
	});

	test('and where it cannot be asked, the settings say what is not known and nothing throws', async ({
		page
	}) => {
		await page.addInitScript(() => {
			Object.defineProperty(Navigator.prototype, 'storage', { get: () => undefined });
		});
		const faults = watchForFaults(page);
		await learnAWord(page);
		await page.goto('/settings/');
		await expect(page.getByText('This browser does not say how much room there is.')).toBeVisible();
		await expect(page.getByText(/does not say whether it keeps/)).toBeVisible();
		await expect(page.getByRole('button', { name: /Ask the browser/ })).toBeHidden();
		expect(faults).toEqual([]);
	});
});

test.describe('on an iPhone, in the browser', () => {
	test.use({ userAgent: IPHONE });

	test.beforeEach(async ({ page }) => {
		await page.addInitScript(() => {
			StorageManager.prototype.persisted = StorageManager.prototype.persist = async () => false;
		});
	});

	test('the library warns of the seven days once there is a card, until that was understood', async ({
		page
	}) => {
		const warning = page.getByRole('region', { name: 'This browser may delete your cards' });
		await learnAWord(page);
		await openLibrary(page);
		await expect(warning).toContainText('Add to Home Screen');
		await expectAccessible(page);
		await warning.getByRole('button', { name: 'Understood' }).click();
		await expect(warning).toBeHidden();
		await page.reload();
		await expect(page.getByRole('link', { name: /^Paste/ }).first()).toBeVisible();
		await page.waitForLoadState('networkidle');
		await expect(warning).toBeHidden();
		await page.goto('/settings/');
		await expect(page.getByRole('region', { name: 'Storage' })).toContainText('Add to Home Screen');
		await expectAccessible(page);
	});

	test('a library without a card says nothing of it', async ({ page }) => {
		await openLibrary(page);
		await page.waitForLoadState('networkidle');
		await expect(page.getByText('This browser may delete your cards')).toBeHidden();
	});
});

test.describe('one button saves a backup', () => {
	test.use({ userAgent: ANDROID });

	const sharing = (refuse?: string) => (page: Page) =>
		page.addInitScript((refuse) => {
			navigator.canShare = () => true;
			navigator.share = async ({ files }: ShareData = {}) => {
				if (refuse) throw new DOMException('no', refuse);
				const [file] = files ?? [];
				Object.assign(window, { shared: { name: file?.name, content: await file?.text() } });
			};
		}, refuse);

	test('to the share sheet, and the restore takes what was shared', async ({ page }) => {
		await sharing()(page);
		await pasteArticle(page, SHORT, 'ข่าวสำรอง');
		await page.goto('/settings/');
		await expect(page.getByText('Last backup: never')).toBeVisible();
		await page.getByRole('button', { name: /Save a backup/ }).click();
		await expect(page.getByText('Backup saved')).toBeVisible();
		await expect(page.getByText('Last backup: today')).toBeVisible();
		const shared = await page.evaluate(
			() => (window as unknown as { shared: { name: string; content: string } }).shared
		);
		expect(shared.name).toMatch(/^aankhao-\d{4}-\d\d-\d\d\.txt$/);
		await openLibrary(page);
		await page.getByRole('button', { name: /Delete “ข่าวสำรอง”/ }).click();
		await expect(page.getByRole('heading', { name: 'ข่าวสำรอง' })).toBeHidden();
		await page.goto('/settings/');
		await chooseBackup(page, shared.content, shared.name);
		await expect(page.getByText(/^Restored: 2 articles/)).toBeVisible();
	});

	test('and a share sheet that is closed is no error and no backup', async ({ page }) => {
		await sharing('AbortError')(page);
		const faults = watchForFaults(page);
		await page.goto('/settings/');
		const button = page.getByRole('button', { name: /Save a backup/ });
		await button.click();
		await expect(button).toBeEnabled();
		await expect(page.getByText('Last backup: never')).toBeVisible();
		await expect(page.getByText('Backup saved')).toBeHidden();
		expect(faults).toEqual([]);
	});

	test('and a share that is refused becomes a download', async ({ page }) => {
		await sharing('NotAllowedError')(page);
		await page.goto('/settings/');
		const { name, content } = await downloaded(page, /Save a backup/);
		expect(name).toMatch(/^aankhao-\d{4}-\d\d-\d\d\.json$/);
		expect(JSON.parse(content)).toMatchObject({ format: 'aankhao-backup' });
		await expect(page.getByText('Last backup: today')).toBeVisible();
	});

	test('and what was restored is as old as the file', async ({ page }) => {
		await page.goto('/settings/');
		await chooseBackup(page, oldBackup(3, 1));
		await expect(page.getByText('Last backup: 3 days ago')).toBeVisible();
	});
});

test.describe('an old backup', () => {
	test.use({ colorScheme: 'dark' });

	const reminder = (page: Page) => page.getByRole('region', { name: 'Time for a backup' });

	async function use(page: Page, count: number): Promise<void> {
		await page.goto('/settings/');
		await chooseBackup(page, oldBackup(45, count));
		await expect(page.getByText(/^Restored/)).toBeVisible();
		await openLibrary(page);
	}

	test('is recalled in the library, and saving one settles it', async ({ page }) => {
		await use(page, 20);
		await expect(reminder(page)).toContainText('The last one was 45 days ago.');
		await expectAccessible(page);
		const { content } = await downloaded(page, /Save a backup/);
		expect(JSON.parse(content).tables.cards).toHaveLength(20);
		await expect(reminder(page)).toBeHidden();
	});

	test('can wait: later is not at the next start', async ({ page }) => {
		await use(page, 20);
		await reminder(page).getByRole('button', { name: 'Later' }).click();
		await expect(reminder(page)).toBeHidden();
		await page.reload();
		await expect(page.getByRole('link', { name: /^Paste/ }).first()).toBeVisible();
		await page.waitForLoadState('networkidle');
		await expect(reminder(page)).toBeHidden();
	});

	test('is not worth a word where little would be lost', async ({ page }) => {
		await use(page, 19);
		await page.waitForLoadState('networkidle');
		await expect(reminder(page)).toBeHidden();
	});
});

test.describe('a full device', () => {
	test('says so at every write, and what was there stays, on the screen and in the database', async ({
		page
	}) => {
		await pasteArticle(page, SHORT, 'ก่อนเต็ม');
		await openFirstArticle(page);
		await page
			.getByRole('link', { name: /^Words/ })
			.first()
			.click();
		await page.getByRole('button', { name: /^Learn \d+ words?$/ }).click();
		await expect(page.getByText(/Added \d+ cards?/)).toBeVisible();
		await openLibrary(page);
		await page.getByRole('link', { name: /มาลี/ }).first().click();
		await expect(page.locator('[data-start]').first()).toBeVisible();
		const before = await everything(page);
		expect(before.cards?.length).toBeGreaterThan(0);
		await fillDisk(page);

		const sheet = await tapWord(page, 'อภัยโทษ', 'ให้อภัย');
		await sheet.getByRole('button', { name: 'Learn' }).click();
		await expect(page.getByText(FULL)).toBeVisible();
		await expect(sheet.getByRole('button', { name: 'Learn' })).toBeEnabled();
		await sheet.getByRole('button', { name: 'Known' }).click();
		await expect(sheet.getByRole('button', { name: 'Known' })).toHaveAttribute('aria-pressed', 'false');
		await closeSheet(page);

		await page
			.getByRole('link', { name: /^Words/ })
			.first()
			.click();
		await page.getByRole('button', { name: /^Learn \d+ words?$/ }).click();
		await expect(page.getByText(FULL)).toBeVisible();
		await expect(page.getByRole('button', { name: /^Learn \d+ words?$/ })).toBeEnabled();
		await page.getByRole('link', { name: 'Close' }).click();

		await page.getByRole('link', { name: /^Quiz/ }).first().click();
		const choice = page.locator('.choice').first();
		await choice.click();
		await expect(page.getByText(FULL)).toBeVisible();
		await expect(page.getByText(/^Evidence/)).toBeHidden();
		await expect(choice).toBeEnabled();
		expect(await everything(page)).toEqual(before);

		await emptyDisk(page);
		await choice.click();
		await expect(page.getByText(/^Evidence/)).toBeVisible();
		expect((await everything(page)).attempts).toHaveLength(1);
	});

	test('keeps a card under review as it was, and its undo', async ({ page }) => {
		await learnAWord(page);
		await page.goto('/review/');
		await page.getByRole('button', { name: 'Show meaning' }).click();
		const good = page.getByRole('button', { name: /^Good/ });
		await expect(good).toBeVisible();
		const before = await everything(page);
		await fillDisk(page);
		await good.click();
		await expect(page.getByText(FULL)).toBeVisible();
		await expect(good).toBeEnabled();
		expect(await everything(page)).toEqual(before);

		await emptyDisk(page);
		await good.click();
		const undo = page.getByRole('button', { name: /Undo/ });
		await expect(undo).toBeEnabled();
		const graded = await everything(page);
		expect(graded.reviews).toHaveLength(1);
		await fillDisk(page);
		await undo.click();
		await expect(page.getByText(FULL)).toBeVisible();
		expect(await everything(page)).toEqual(graded);
		await emptyDisk(page);
		await undo.click();
		await expect(good).toBeVisible();
	});

	test('keeps what was pasted, gives a deleted article back when there is room, and refuses a restore whole', async ({
		page
	}) => {
		await pasteArticle(page, SHORT, 'ก่อนเต็ม');
		await openLibrary(page);
		const before = await everything(page);
		await page.getByRole('button', { name: /Delete “ก่อนเต็ม”/ }).click();
		await fillDisk(page);
		await page.getByRole('button', { name: 'Undo' }).click();
		await expect(page.getByText(FULL)).toBeVisible();
		await emptyDisk(page);
		await page.getByRole('button', { name: 'Undo' }).click();
		await expect(page.getByText('The article is back.')).toBeVisible();
		expect(await everything(page)).toEqual(before);

		await fillDisk(page);
		await page
			.getByRole('link', { name: /^Paste/ })
			.first()
			.click();
		await page.getByLabel('Thai text').fill('ข่าวอีกข่าวหนึ่ง');
		await page.getByRole('button', { name: 'Add to the library' }).click();
		await expect(page.getByRole('alert')).toContainText(FULL);
		await expect(page.getByLabel('Thai text')).toHaveValue('ข่าวอีกข่าวหนึ่ง');

		await page.getByRole('link', { name: 'Close' }).click();
		await page.getByRole('link', { name: 'Settings' }).click();
		await chooseBackup(page, oldBackup(3, 5));
		await expect(page.getByRole('alert')).toContainText(FULL);
		const dark = page.getByRole('radio', { name: 'Dark' });
		await dark.click();
		await expect(dark).not.toBeChecked();
		expect(await everything(page)).toEqual(before);
	});

	test('does not stand in the way of reading, and is told once', async ({ page }) => {
		await openLibrary(page);
		await fillDisk(page);
		await page.getByRole('link', { name: 'Start reading' }).first().click();
		await expect(page.locator('[data-start]').first()).toBeVisible();
		await expect(page.getByText('The device is full. Reading goes on')).toBeVisible();
		const sheet = await tapWord(page, 'อภัยโทษ', 'ให้อภัย');
		await expect(sheet).toContainText(/pardon|forgive/);
		await closeSheet(page);
		await expect(page.getByText('The device is full. Reading goes on')).toBeHidden({ timeout: 10_000 });
		await page.mouse.wheel(0, 1500);
		await page.waitForTimeout(1000);
		await expect(page.getByText(/The device/)).toBeHidden();
	});
});

test.describe('a database of an older version', () => {
	const twins = [
		{ id: 'a', headword: 'ศาล', createdAt: 1, state: {} },
		{ id: 'b', headword: 'ศาล', createdAt: 2, state: {} }
	];

	test('that cannot be upgraded is left untouched, the page says so and saves what is there', async ({
		page
	}) => {
		await openBareOrigin(page);
		await makeOldDatabase(page, twins);
		await page.goto('/');
		await expect(page.getByRole('alert')).toContainText('Your data could not be updated');
		await expect(page.getByRole('alert')).toContainText('Nothing was lost or changed');
		await expectAccessible(page);
		expect(await cardsAsTheyLie(page)).toEqual({ version: 5, cards: twins });
		const { name, content } = await downloaded(page, /Save what is there/);
		expect(name).toMatch(/^aankhao-raw-\d{4}-\d\d-\d\d\.json$/);
		expect(JSON.parse(content)).toMatchObject({
			format: 'aankhao-raw',
			version: 5,
			stores: { cards: twins }
		});
		await page.getByRole('button', { name: 'Load again' }).click();
		await expect(page.getByRole('alert')).toContainText('Your data could not be updated');
		expect(await cardsAsTheyLie(page)).toEqual({ version: 5, cards: twins });
	});

	test('that another tab holds open is waited for, in words', async ({ page, context }) => {
		await openBareOrigin(page);
		await makeOldDatabase(page, [], true);
		const second = await context.newPage();
		await second.goto('/');
		await expect(second.getByText('Waiting for another tab of this app.')).toBeVisible();
		await page.close();
		await expect(second.getByRole('link', { name: /^Paste/ }).first()).toBeVisible();
	});
});

test('a tab whose database a newer version takes over says so, saves nothing more and keeps the draft', async ({
	page,
	context
}) => {
	await openLibrary(page);
	await page
		.getByRole('link', { name: /^Paste/ })
		.first()
		.click();
	await page.getByLabel('Thai text').fill(SHORT);
	await page.getByLabel('Title').fill('ฉบับร่าง');
	const newer = await context.newPage();
	await openBareOrigin(newer);
	await newer.evaluate(
		() =>
			new Promise<void>((resolve, reject) => {
				const request = indexedDB.open('aankhao', 1000);
				request.onsuccess = () => {
					request.result.close();
					resolve();
				};
				request.onerror = () => reject(request.error);
			})
	);
	await expect(page.getByText('A newer version is open in another tab.')).toBeVisible();
	await page.getByRole('button', { name: 'Add to the library' }).click();
	await expect(page.getByRole('alert')).toContainText('A newer version was used here');
	const loaded = page.waitForEvent('load');
	await page.getByRole('button', { name: 'Load again' }).click();
	await loaded;
	await expect(page.getByRole('alert')).toContainText('A newer version was used here');

	await newer.evaluate(
		() =>
			new Promise((resolve, reject) => {
				const request = indexedDB.deleteDatabase('aankhao');
				request.onsuccess = resolve;
				request.onerror = reject;
			})
	);
	await page.reload();
	await expect(page.getByLabel('Thai text')).toHaveValue(SHORT);
	await expect(page.getByLabel('Title')).toHaveValue('ฉบับร่าง');
	await page.getByRole('button', { name: 'Add to the library' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'ฉบับร่าง' })).toBeVisible();
	await page.goto('/paste/');
	await expect(page.getByLabel('Thai text')).toHaveValue('');
});
