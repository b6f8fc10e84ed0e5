/** The value, which a test takes for granted. */
export function must<T>(value: T | undefined | null): T {
	if (value === undefined || value === null) throw new Error('the test expected a value here');
	return value;
}
