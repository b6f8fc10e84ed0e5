import { parseArgs } from 'node:util';
import { configFolder } from './certificates/config-folder.ts';
import { UsageError } from './usage-error.ts';

export interface Options {
	/** The folder of the build. */
	dir: string;
	/** The path under which the build expects to be served: empty, or like `/news`. */
	base: string;
	/** 0 lets the system choose. */
	port: number;
	/** Open to the local network. */
	host: boolean;
	https: boolean;
	/** Where the certificate authority lies. */
	certificates: string;
}

type Environment = Record<string, string | undefined>;

export const HELP = `Usage: npm start -- [FLAGS]

Builds the app and serves it.

  --host               open it to the local network (plain http: no offline use there)
  --https              the same over https, with a certificate authority made on this machine
  --port NUMBER        4173 unless told; --https gives out its certificate at the next one
  --base PATH          the path under which the build is served; as BASE_PATH unless told
  --dir FOLDER         the build; as BUILD_DIR, or build, unless told
  --certificates FOLDER  where the certificate authority is kept
  --help               this text
`;

/**
 * Reads the command line; the environment gives what it leaves out (BASE_PATH, BUILD_DIR, as for the build).
 * @throws {UsageError}
 */
export function readOptions(args: string[], env: Environment): Options | 'help' {
	const values = parse(args);
	if (values.help) return 'help';
	return {
		dir: values.dir ?? (env.BUILD_DIR || 'build'),
		base: checkedBase(values.base ?? env.BASE_PATH ?? ''),
		port: checkedPort(values.port ?? '4173'),
		host: (values.host ?? false) || (values.https ?? false),
		https: values.https ?? false,
		certificates: values.certificates ?? configFolder(env)
	};
}

function parse(args: string[]) {
	const text = { type: 'string' } as const;
	const flag = { type: 'boolean' } as const;
	try {
		return parseArgs({
			args,
			options: {
				help: { ...flag, short: 'h' },
				host: flag,
				https: flag,
				port: text,
				base: text,
				dir: text,
				certificates: text
			}
		}).values;
	} catch (cause) {
		throw new UsageError((cause as Error).message, { cause });
	}
}

function checkedBase(base: string): string {
	if (base === '' || /^(\/[\w.~-]+)+$/.test(base)) return base;
	throw new UsageError(`a base path begins with a slash and ends without one, such as /news; got '${base}'`);
}

/** Two neighbours are needed, so the last port is out. */
function checkedPort(text: string): number {
	const port = Number(text);
	if (/^\d+$/.test(text) && port < 65_535) return port;
	throw new UsageError(`a port is a number below 65535; got '${text}'`);
}
