/**
 * What this browser remembers of itself between visits, apart from the database: there before that is open. Where it gives no
 * storage nothing is remembered, and nothing breaks.
 */
export const localMemory = {
	/** What was remembered under `key`; `null` for nothing, `undefined` where it cannot be told. */
	recall(key: string): string | null | undefined {
		try {
			return localStorage.getItem(key);
		} catch (error) {
			console.warn(`${key} could not be recalled`, error);
			return undefined;
		}
	},
	remember(key: string, value: string): void {
		try {
			localStorage.setItem(key, value);
		} catch (error) {
			console.warn(`${key} could not be remembered for the next visit`, error);
		}
	}
};
