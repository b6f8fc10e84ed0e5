import { describe, expect, it } from 'vitest';
import { adverb } from '../../../../../src/lib/thai/lexicon/english/adjectives.ts';
import {
	actionNoun,
	agentNoun,
	anyQualityNoun,
	arousing,
	qualityNoun
} from '../../../../../src/lib/thai/lexicon/english/nominal.ts';
import { plural } from '../../../../../src/lib/thai/lexicon/english/nouns.ts';
import {
	gerund,
	past,
	pastParticiple,
	thirdPerson
} from '../../../../../src/lib/thai/lexicon/english/verbs.ts';

describe('verbs', () => {
	it.each([
		['pardon', 'pardoning', 'pardons', 'pardoned', 'pardoned'],
		['take part', 'taking part', 'takes part', 'took part', 'taken part'],
		['stop', 'stopping', 'stops', 'stopped', 'stopped'],
		['visit', 'visiting', 'visits', 'visited', 'visited'],
		['admit', 'admitting', 'admits', 'admitted', 'admitted'],
		['travel', 'travelling', 'travels', 'travelled', 'travelled'],
		['ban', 'banning', 'bans', 'banned', 'banned'],
		['forgive', 'forgiving', 'forgives', 'forgave', 'forgiven'],
		['withdraw', 'withdrawing', 'withdraws', 'withdrew', 'withdrawn'],
		[
			'sentence to death',
			'sentencing to death',
			'sentences to death',
			'sentenced to death',
			'sentenced to death'
		],
		['deny', 'denying', 'denies', 'denied', 'denied'],
		['pay', 'paying', 'pays', 'paid', 'paid'],
		['die', 'dying', 'dies', 'died', 'died'],
		['agree', 'agreeing', 'agrees', 'agreed', 'agreed'],
		['argue', 'arguing', 'argues', 'argued', 'argued'],
		['make', 'making', 'makes', 'made', 'made'],
		['be aware', 'being aware', 'is aware', 'was aware', 'been aware'],
		['have', 'having', 'has', 'had', 'had'],
		['go', 'going', 'goes', 'went', 'gone'],
		['watch', 'watching', 'watches', 'watched', 'watched'],
		['quit', 'quitting', 'quits', 'quit', 'quit'],
		['fix', 'fixing', 'fixes', 'fixed', 'fixed'],
		['draw', 'drawing', 'draws', 'drew', 'drawn'],
		['panic', 'panicking', 'panics', 'panicked', 'panicked'],
		['open', 'opening', 'opens', 'opened', 'opened'],
		['look for', 'looking for', 'looks for', 'looked for', 'looked for'],
		['cross-examine', 'cross-examining', 'cross-examines', 'cross-examined', 'cross-examined']
	])('inflects %s', (base, ing, s, ed, en) => {
		expect([gerund(base), thirdPerson(base), past(base), pastParticiple(base)]).toEqual([ing, s, ed, en]);
	});

	it('leaves a denial in front', () => {
		expect(gerund('not know')).toBe('not knowing');
	});
});

describe('plural', () => {
	it.each(['economic conditions', 'flowers', 'terms of trade', 'armed forces'])(
		'leaves %s as it is',
		(phrase) => {
			expect(plural(phrase)).toBe(phrase);
		}
	);

	it.each([
		['soldier', 'soldiers'],
		['country', 'countries'],
		['coup', 'coups'],
		['child', 'children'],
		['gunman', 'gunmen'],
		['German', 'Germans'],
		['human', 'humans'],
		['crisis', 'crises'],
		['hero', 'heroes'],
		['photo', 'photos'],
		['member of parliament', 'members of parliament'],
		['police station', 'police stations'],
		['aircraft', 'aircraft'],
		['grandchild', 'grandchildren'],
		['box', 'boxes'],
		['stomach', 'stomachs'],
		['agency', 'agencies'],
		['church', 'churches'],
		['armed group', 'armed groups'],
		['spokeswoman', 'spokeswomen'],
		['secretary-general', 'secretaries-general'],
		['UN secretary-general', 'UN secretaries-general'],
		['commander-in-chief', 'commanders-in-chief'],
		['head of state', 'heads of state'],
		['information', 'information'],
		['troops', 'troops']
	])('makes %s into %s', (one, many) => {
		expect(plural(one)).toBe(many);
	});
});

describe('adverb', () => {
	it.each([
		['quick', 'quickly'],
		['easy', 'easily'],
		['possible', 'possibly'],
		['basic', 'basically'],
		['public', 'publicly'],
		['full', 'fully'],
		['good', 'well'],
		['careful', 'carefully'],
		['friendly', 'in a friendly way'],
		['up to date', 'in an up to date way'],
		['worried', 'in a worried way']
	])('makes %s into %s', (adjective, expected) => {
		expect(adverb(adjective)).toBe(expected);
	});
});

describe('nouns made of verbs and adjectives', () => {
	it.each([
		['safe', 'safety'],
		['independent', 'independence'],
		['useful', 'usefulness'],
		['responsible', 'responsibility'],
		['sustainable', 'sustainability'],
		['cute', 'cuteness'],
		['in time', 'being in time'],
		['interesting', 'being interesting']
	])('tell the quality of %s', (adjective, noun) => {
		expect(anyQualityNoun(adjective)).toBe(noun);
	});

	it('tell the action and who does it, where English has a word', () => {
		expect(actionNoun('revoke')).toBe('revocation');
		expect(actionNoun('take part')).toBeNull();
		expect(agentNoun('lead')).toBe('leader');
		expect(agentNoun('revoke')).toBeNull();
		expect(arousing('worried')).toBe('worrying');
		expect(arousing('read')).toBeNull();
		expect(qualityNoun('cute')).toBeNull();
	});
});
