import { createContext } from 'svelte';
import type { Settings } from '$lib/app/settings.ts';

/** What the root layout hands to every page: the settings, always up to date. */
export interface Session {
	readonly settings: Settings;
}

export const [getSession, setSession] = createContext<Session>();
