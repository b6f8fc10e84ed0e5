import { parseArgs } from 'node:util';
import { COMMANDS, type Command, type Flags } from './commands.ts';
import { loadEngine } from './engine.ts';
import { readText, UsageError } from './input.ts';

const HELP = `Usage: npm run --silent thai -- COMMAND [FLAGS] [FILE]

Reads FILE, or standard input, as UTF-8; writes one JSON value a line. Offsets are UTF-16 units into the text as given.

${Object.entries(COMMANDS)
	.map(([name, command]) => `  ${name.padEnd(10)} ${command.summary}`)
	.join('\n')}

  --help     this text

Exit codes: 0 done; 2 a bad call or bad input (said on standard error); 1 a fault of the program.
`;

/** Runs one call. Answers the exit code. */
function main(args: string[]): number {
	try {
		const call = parse(args);
		if (call === 'help') {
			process.stdout.write(HELP);
			return 0;
		}
		const { command, flags, file } = call;
		const input = readText(file);
		for (const value of command.run(loadEngine(), input, flags))
			process.stdout.write(JSON.stringify(value) + '\n');
		return 0;
	} catch (error) {
		if (!(error instanceof UsageError)) throw error;
		process.stderr.write(`thai: ${error.message}\n`);
		return 2;
	}
}

function parse(args: string[]): 'help' | { command: Command; flags: Flags; file: string | undefined } {
	const { values, positionals } = options(args);
	if (values.help) return 'help';
	const [name, file, ...rest] = positionals;
	if (name === undefined) throw new UsageError('no command; --help lists them');
	const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
	if (!command) throw new UsageError(`unknown command '${name}'; --help lists them`);
	if (rest.length > 0) throw new UsageError(`one file at most; '${rest[0]}' is one too many`);
	const flags: Flags = { fine: values.fine ?? false, each: values.each ?? false, all: values.all ?? false };
	for (const flag of ['fine', 'each', 'all'] as const)
		if (flags[flag] && !command.flags.includes(flag)) throw new UsageError(`'${name}' knows no --${flag}`);
	return { command, flags, file };
}

function options(args: string[]) {
	try {
		const flag = { type: 'boolean' } as const;
		return parseArgs({
			args,
			allowPositionals: true,
			options: { help: { ...flag, short: 'h' }, fine: flag, each: flag, all: flag }
		});
	} catch (cause) {
		throw new UsageError((cause as Error).message, { cause });
	}
}

// A reader that has seen enough (`| head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EPIPE') throw error;
	process.exit(0);
});

process.exitCode = main(process.argv.slice(2));
