import { translatorOf } from '../i18n.svelte.ts';
import { review } from '../messages/review.ts';

/** `t` for the review. */
export const tReview = translatorOf('review', review);
