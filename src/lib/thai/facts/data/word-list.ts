/** The items of a list that white space parts; `_` stands for a space inside an item. */
export function words(list: string): string[] {
	return list
		.split(/\s+/)
		.filter((word) => word !== '')
		.map((word) => word.replaceAll('_', ' '));
}
