/** What browsers tell of the connection (Network Information API); Safari and Firefox tell nothing. */
export interface ConnectionInfo {
	saveData?: boolean;
	effectiveType?: string;
	type?: string;
}

/** Whether files that may never be needed can be fetched without costing the learner: unknown counts as good. */
export function isGoodConnection(connection: ConnectionInfo | undefined): boolean {
	if (!connection) return true;
	const { saveData = false, effectiveType = '4g', type = 'unknown' } = connection;
	return !saveData && effectiveType === '4g' && type !== 'cellular';
}
