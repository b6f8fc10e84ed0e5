import { installWay, type InstallWay } from '../offline/install-way.ts';
import { isStandalone } from './standalone.ts';

/** Chrome's offer to install, see `static/boot.js`. */
interface InstallPrompt extends Event {
	prompt(): Promise<unknown>;
	readonly userChoice: Promise<{ outcome: 'accepted' | 'dismissed' }>;
}

declare global {
	interface Window {
		/** The browser's offer to install, kept until the learner asks for it. */
		installPrompt?: InstallPrompt | undefined;
	}
}

/** How this browser puts the app on the home screen. */
class Install {
	way: InstallWay = $state('none');

	/** Looks at the browser, and again whenever it offers to install or has installed. Answers how to stop. */
	start(): () => void {
		const look = (): void => this.#look();
		const installed = (): void => {
			window.installPrompt = undefined;
			this.way = 'installed';
		};
		look();
		window.addEventListener('installable', look);
		window.addEventListener('appinstalled', installed);
		return () => {
			window.removeEventListener('installable', look);
			window.removeEventListener('appinstalled', installed);
		};
	}

	/** Shows the browser's own question. Answers whether the learner said yes. */
	async ask(): Promise<boolean> {
		const prompt = window.installPrompt;
		if (!prompt) return false;
		window.installPrompt = undefined; // it serves once
		await prompt.prompt();
		const { outcome } = await prompt.userChoice;
		this.#look();
		return outcome === 'accepted';
	}

	#look(): void {
		const { userAgent, maxTouchPoints } = navigator;
		this.way = installWay({
			userAgent,
			maxTouchPoints,
			isStandalone: isStandalone(),
			isSecure: window.isSecureContext,
			hasPrompt: window.installPrompt !== undefined
		});
	}
}

export const install = new Install();
