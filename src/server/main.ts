import { greeting } from './greeting.ts';
import { HELP, readOptions } from './options.ts';
import { serve } from './serve.ts';
import { UsageError } from './usage-error.ts';

/** `npm start`: serves the build and says where, until it is ended. */
try {
	const options = readOptions(process.argv.slice(2), process.env);
	process.stdout.write(options === 'help' ? HELP : greeting(options, await serve(options)));
} catch (error) {
	if (!(error instanceof UsageError)) throw error;
	process.stderr.write(`start: ${error.message}\n`);
	process.exitCode = 2;
}
