import type { Component } from 'svelte';
import type { LucideProps } from '@lucide/svelte';

/** One of the main ways of the app. */
export interface NavigationItem {
	href: string;
	label: string;
	Icon: Component<LucideProps>;
	current: boolean;
	/** A number beside the icon; none where 0 or left out. */
	badge?: number | undefined;
}
