import { v7 } from 'uuid';

/**
 * A new UUID of version 7: ids sort by the time at which they were made. Needs `crypto.getRandomValues` only, so
 * that it works where a page is served without TLS.
 */
export function newId(): string {
	return v7();
}
