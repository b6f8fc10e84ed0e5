import meta from '../../articles/mali-pardon/article.json';
import english from '../../articles/mali-pardon/en.txt?raw';
import text from '../../articles/mali-pardon/th.txt?raw';

/** An article that ships with the app: our own retelling, its English beside it paragraph by paragraph. */
export interface SampleArticle {
	slug: string;
	title: string;
	text: string;
	english: string;
}

/** The articles that stand in the library at the first start. */
export const SAMPLE_ARTICLES: readonly SampleArticle[] = [
	{ slug: meta.slug, title: meta.title.th, text: text.trim(), english: english.trim() }
];
