/** The date of a moment (ms) where the device is: `2026-11-24`. */
export function localDate(at: number): string {
	return new Date(at - new Date(at).getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
