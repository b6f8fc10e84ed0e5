/**
 * Loads the page again, in the newest version there is: what an older one cannot read, it cannot read at the second try
 * either, and a service worker would go on serving it while the newer one waits to be agreed to.
 */
export async function loadAgain(): Promise<void> {
	try {
		const { offline } = await import('$lib/app/offline.svelte.ts');
		await offline.start();
		await offline.check();
		offline.takeUpdate();
	} catch (error) {
		console.warn('whether there is a newer version could not be asked', error);
		location.reload();
	}
}
