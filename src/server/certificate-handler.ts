import { X509Certificate } from 'node:crypto';
import type { RequestListener } from 'node:http';
import { isIP } from 'node:net';
import { certificatePage as texts } from './messages.ts';

type Text = keyof typeof texts;
const STEPS: [Text, Text][] = [
	['android', 'androidSteps'],
	['ios', 'iosSteps'],
	['computer', 'computerSteps']
];

/**
 * Gives out the authority's certificate over plain http, where a device can reach it before it trusts it, with a page of steps.
 * @param appPort, base where the app answers over https, under the host by which this page was asked for
 */
export function certificateHandler(authority: string, appPort: number, base: string): RequestListener {
	const der = new X509Certificate(authority).raw;
	return (request, response) => {
		const path = (request.url ?? '').split('?', 1)[0];
		if (path === '/aankhao-ca.crt') {
			response.writeHead(200, {
				'Content-Type': 'application/x-x509-ca-cert',
				'Content-Disposition': 'attachment; filename="aankhao-ca.crt"',
				'Cache-Control': 'no-store'
			});
			response.end(der);
		} else if (path === '/') {
			response.writeHead(200, {
				'Content-Type': 'text/html; charset=utf-8',
				'Cache-Control': 'no-store',
				'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'"
			});
			response.end(page(`https://${hostOf(request.headers.host)}:${appPort}${base}/`));
		} else {
			response.writeHead(404);
			response.end();
		}
	};
}

/** The host of a Host header, port aside; nothing that could break out of an attribute. */
function hostOf(header = ''): string {
	const host = header.replace(/:\d+$/, '');
	return /^[\w.-]+$/.test(host) || isIP(host.replace(/^\[|\]$/g, '')) === 6 ? host : 'localhost';
}

function page(app: string): string {
	return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Aankhao</title>
<style>
	:root { color-scheme: light dark; font: 17px/1.6 system-ui, sans-serif; }
	body { max-width: 34rem; margin: 0 auto; padding: 1rem 1.25rem 3rem; }
	a { display: block; margin: 1rem 0; padding: .8rem 1rem; border-radius: 14px; background: #31459b; color: #fff;
		text-align: center; text-decoration: none; font-weight: 600; }
	dt { font-weight: 600; margin-top: .8rem; }
	dd { margin: 0; }
</style>
${section('en', app)}
<hr>
${section('th', app)}
</html>
`;
}

function section(language: 'en' | 'th', app: string): string {
	const say = (name: Text) => texts[name][language].replaceAll('&', '&amp;');
	return `<section lang="${language}">
<h1>${say('title')}</h1>
<p>${say('why')}</p>
<a href="aankhao-ca.crt">${say('download')}</a>
<dl>
${STEPS.map(([name, steps]) => `<dt>${say(name)}</dt><dd>${say(steps)}</dd>`).join('\n')}
</dl>
<a href="${app}">${say('then')}</a>
<p>${say('warning')}</p>
</section>`;
}
