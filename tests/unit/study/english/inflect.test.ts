import { describe, expect, it } from 'vitest';
import { participle, past, plural } from '../../../../src/lib/study/english/inflect.ts';

describe('English inflection', () => {
	it.each([
		['soldier', 'soldiers'],
		['agency', 'agencies'],
		['church', 'churches'],
		['child', 'children'],
		['member of parliament', 'members of parliament'],
		['armed group', 'armed groups'],
		['spokeswoman', 'spokeswomen'],
		['German', 'Germans'],
		['aircraft', 'aircraft'],
		['hero', 'heroes'],
		['photo', 'photos']
	])('makes %s plural: %s', (one, many) => {
		expect(plural(one)).toBe(many);
	});

	it.each([
		['pardon', 'pardoned', 'pardoned'],
		['forgive', 'forgave', 'forgiven'],
		['arrest', 'arrested', 'arrested'],
		['deny', 'denied', 'denied'],
		['ban', 'banned', 'banned'],
		['sentence to death', 'sentenced to death', 'sentenced to death'],
		['withdraw', 'withdrew', 'withdrawn']
	])('forms past and participle of %s', (base, simple, passive) => {
		expect(past(base)).toBe(simple);
		expect(participle(base)).toBe(passive);
	});
});
