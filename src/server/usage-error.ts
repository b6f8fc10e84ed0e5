/** A bad call, or a machine that does not allow it: its message goes to stderr, the exit code is 2. */
export class UsageError extends Error {
	override readonly name = 'UsageError';
}
