import type { App } from '$lib/app/app.ts';
import { exportBackup, noteBackup, type BackupFile } from '$lib/app/backup.ts';
import { handOver, type HandedOver } from '$lib/app/hand-over.ts';
import { t } from '$lib/i18n/i18n.svelte.ts';
import '$lib/i18n/messages/storage.ts';
import { toasts } from '$lib/ui/frame/toasts.svelte.ts';
import { attempt } from './attempt.ts';

/** The one button: a backup to the share sheet or the downloads, and a note of when. A failure is told. */
export async function saveBackup(app: App): Promise<void> {
	await attempt(async () => {
		const file = await exportBackup(app);
		if ((await handOverHere(file)) === 'cancelled') return;
		toasts.show({ text: t('storage.saved') });
		try {
			await noteBackup(app, file);
		} catch (error) {
			// The backup is safe; that its time cannot be noted on a full device is no news to a learner who is saving.
			console.warn('when the last backup was made could not be noted', error);
		}
	});
}

/** Hands a file over by the ways of this device. */
export function handOverHere({ blob, filename }: Pick<BackupFile, 'blob' | 'filename'>): Promise<HandedOver> {
	return handOver(new File([blob], filename, { type: blob.type }), {
		navigator,
		touch: matchMedia('(pointer: coarse)').matches,
		download
	});
}

function download(file: File): void {
	const url = URL.createObjectURL(file);
	const link = document.createElement('a');
	link.href = url;
	link.download = file.name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
