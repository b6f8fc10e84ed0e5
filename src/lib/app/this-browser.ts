import { evictionRisk, type EvictionRisk } from './eviction.ts';
import { Persistence } from './persistence.ts';
import { isStandalone } from './standalone.ts';
import { storageReport, type StorageReport } from './storage-report.ts';

// Without TLS a browser has no `navigator.storage`, whatever its type says.
const storage = navigator.storage as StorageManager | undefined;

/** What this browser is asked and has been asked in this visit. */
export const persistence = new Persistence(storage);

/** `storageReport` of this browser. */
export function storageReportHere(): Promise<StorageReport> {
	return storageReport(storage, persistence);
}

/** `evictionRisk` of this browser. */
export async function evictionRiskHere(): Promise<EvictionRisk | null> {
	return evictionRisk({
		userAgent: navigator.userAgent,
		touchPoints: navigator.maxTouchPoints,
		standalone: isStandalone(),
		kept: await persistence.state(),
		secure: isSecureContext
	});
}
