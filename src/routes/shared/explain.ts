import { AppError, BackupError, StoreError } from '$lib/app/errors.ts';
import { t } from '$lib/i18n/i18n.svelte.ts';

export interface Explanation {
	title: string;
	text: string;
}

/** What a learner is told of an error: what happened, and what to do now. */
export function explain(error: unknown): Explanation {
	if (error instanceof StoreError) return STORE[error.code]();
	if (error instanceof BackupError) return { title: t('errors.title'), text: BACKUP[error.code]() };
	if (error instanceof AppError && error.code === 'not-found') {
		return { title: t('errors.articleGone'), text: t('errors.articleGoneText') };
	}
	// The worker's room is closed to pages, so its error is known by name.
	if (error instanceof Error && error.name === 'EngineError') {
		return { title: t('errors.engine'), text: t('errors.engineText') };
	}
	return { title: t('errors.unknown'), text: t('errors.unknownText') };
}

const STORE: Record<StoreError['code'], () => Explanation> = {
	unavailable: () => ({ title: t('errors.storageUnavailable'), text: t('errors.storageUnavailableText') }),
	quota: () => ({ title: t('errors.storageFull'), text: t('errors.storageFullText') }),
	aborted: () => ({ title: t('errors.storageFailed'), text: t('errors.storageFailedText') }),
	newer: () => ({ title: t('errors.storageNewer'), text: t('errors.storageNewerText') }),
	upgrade: () => ({ title: t('errors.upgrade'), text: t('errors.upgradeText') })
};

const BACKUP: Record<BackupError['code'], () => string> = {
	'not-json': () => t('errors.backupForeign'),
	'not-a-backup': () => t('errors.backupForeign'),
	damaged: () => t('errors.backupDamaged'),
	newer: () => t('errors.backupNewer')
};
