/**
 * Everything a page shows lives in the browser's own database, so pages are rendered there: what is prerendered is the
 * shell that each address answers with.
 */
export const ssr = false;
export const prerender = true;
export const trailingSlash = 'always';
