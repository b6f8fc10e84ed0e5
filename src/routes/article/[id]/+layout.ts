/** Which articles there are is known to the browser only: the fallback page answers for these addresses. */
export const prerender = false;
