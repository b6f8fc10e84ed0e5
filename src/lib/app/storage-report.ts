import type { Kept, Persistence } from './persistence.ts';

/** How much room there is and whether it is ours to keep; what the browser does not say is absent. */
export interface StorageReport {
	/** Bytes, everything of this origin: database, files for offline use. Browsers round and pad it. */
	used?: number;
	/** Bytes that the origin may take at most. */
	quota?: number;
	kept: Kept;
}

/** The part of `navigator.storage` that is asked. */
export type EstimateApi = Partial<Pick<StorageManager, 'estimate'>> | undefined;

/** Asks the browser; never throws, since there is nothing that a learner could do. */
export async function storageReport(api: EstimateApi, persistence: Persistence): Promise<StorageReport> {
	const [estimate, kept] = await Promise.all([estimateOf(api), persistence.state()]);
	const { usage, quota } = estimate;
	return {
		...(usage !== undefined && { used: usage }),
		...(quota !== undefined && quota > 0 && { quota }),
		kept
	};
}

async function estimateOf(api: EstimateApi): Promise<StorageEstimate> {
	if (!api?.estimate) return {};
	try {
		return await api.estimate();
	} catch (error) {
		console.warn('the browser does not say how much is stored', error);
		return {};
	}
}
