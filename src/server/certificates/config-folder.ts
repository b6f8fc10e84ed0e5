import { homedir } from 'node:os';
import { join } from 'node:path';

/** The user's own folder for this app's settings, outside of the project: a key does not belong into a working copy. */
export function configFolder(env: Record<string, string | undefined>, platform = process.platform): string {
	const own = platform === 'win32' ? env.APPDATA : env.XDG_CONFIG_HOME;
	return join(own || join(homedir(), '.config'), 'aankhao');
}
