import { certificatePage } from './messages.ts';
import type { Options } from './options.ts';
import type { Running } from './serve.ts';

/** What the terminal says: the addresses, and what each way of serving wants and gives. */
export function greeting({ host, certificates }: Options, { urls, certificateUrls }: Running): string {
	const [local, ...network] = urls;
	const lines = ['', `  This computer   ${local}`, ...network.map((url) => `  Local network   ${url}`), ''];
	if (host && network.length === 0) lines.push('This computer has no address in a local network.', '');
	if (certificateUrls.length > 0) lines.push(...trust(certificateUrls, certificates), '');
	else if (host)
		lines.push(
			'Over plain http other devices can read, make cards and review while this computer can be reached.',
			'To have the app there without a network: npm start -- --https',
			''
		);
	return lines.join('\n');
}

function trust(certificateUrls: string[], folder: string): string[] {
	const { androidSteps, iosSteps, computerSteps } = certificatePage;
	const [local, ...network] = certificateUrls;
	return [
		`Once for every device, let it trust this computer: open ${network[0] ?? local} there, get aankhao-ca.crt, then`,
		`  Android        ${androidSteps.en}`,
		`  iPhone, iPad   ${iosSteps.en}`,
		`  Computer       ${computerSteps.en}`,
		'Then open the https address, and add it to the home screen: from then on it works without a network.',
		'',
		`The authority's key lies in ${folder}. Whoever gets it can pose as any site to a device that trusts the`,
		'certificate: keep it to yourself, and remove the certificate from the device when you need it no longer.'
	];
}
