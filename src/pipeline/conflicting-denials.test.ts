import { describe, expect, test } from 'vitest';
import { denyThing } from './align/differences/denied-things.ts';
import { negationDifferences } from './align/differences/negations.ts';
import { placeIn } from './testing/place-in.ts';

/** The negations that conflict in the last sentences of two articles; `before` is what the first tells besides. */
function conflicts(a: string, b: string, before?: string): string[] {
	return negationDifferences(placeIn(a, before ? { before } : {}), placeIn(b))
		.filter(({ conflicts: are }) => are)
		.map(({ words }) => words.join(' | '));
}

describe('it befell nobody by one article, and somebody by the other', () => {
	test.each([
		['No arrests have been made.', 'A man of 52 was arrested.', 'No arrests | arrested'],
		['Nobody has been detained.', 'Two men were arrested.', 'Nobody has been detained | arrested'],
		[
			'There were no arrests, and they gave no hint that any were planned.',
			'Two men from the signal depot of the town were taken into custody.',
			'no arrests | taken into custody',
		],
		[
			'Nobody has been placed under arrest.',
			'Two clerks were led away in handcuffs.',
			'Nobody has been placed under arrest | led away in handcuffs',
		],
		['The march passed without arrests.', 'Two men were arrested.', 'without arrests | arrested'],
		['No one was hurt.', 'One woman was slightly injured.', 'No one was hurt | injured'],
		[
			'All workers have been accounted for.',
			'Two remain missing.',
			'All workers have been accounted for | missing',
		],
		[
			'Not a single person has been questioned under caution.',
			'Two people have been questioned under caution.',
			'Not a single person has been questioned | Two people have been questioned',
		],
	])('%s / %s', (a, b, found) => {
		expect(conflicts(a, b)).toEqual([found]);
	});

	test.each([
		['Has anyone been arrested?'],
		['Police arrested a man in 2019.'],
		['They fear for an injured man.'],
		['Nobody was injured.'],
	])('not where the other says “%s”', (other) => {
		expect(conflicts('Nobody was arrested or hurt, and no one was injured.', other)).toEqual([]);
	});

	test.each([
		['Nobody was hurt.', 'The closure has hurt business.'],
		['No firefighters were hurt.', 'Two traders were hurt.'],
		['Police made no further arrests.', 'A man of 34 was arrested.'],
		['There were no arrests, if reports are true.', 'A man of 34 was arrested.'],
		['The pilot walked away without injuries.', 'Two people were injured.'],
		['The march in Arby passed without arrests.', 'Two men were arrested at a march in Borby.'],
		['Saturday’s march passed without arrests.', 'Two men were arrested on Sunday.'],
		['The square was cleared, and men might be arrested.', 'No arrests were made.'],
		['There were no arrests, but police said later that two were held.', 'Two men were arrested.'],
		['Nobody was hurt.', 'A woman said in the square that it hurt to watch.'],
		['No arrests were made.', 'Rumours say that a boy was arrested.'],
		['There were no injuries.', 'There was a crash in which two people were injured.'],
		['Nobody was seen on deck.', 'Two men were seen on the pier.'],
	])('not by “%s” and “%s”', (a, b) => {
		expect(conflicts(a, b)).toEqual([]);
	});

	test('not where the article that says so tells of one as well', () => {
		const before = 'Police arrested a man on Monday.';
		expect(conflicts('Nobody was arrested on Tuesday.', 'A man was arrested.', before)).toEqual([]);
	});
});

describe('it ended otherwise for one person', () => {
	test.each([
		['The driver, a man of 43, survived.', 'The driver himself perished.', 'survived | perished'],
		[
			'Tom Marr, a clerk, was acquitted on all counts.',
			'Mr Marr was jailed for three years.',
			'was acquitted | was jailed',
		],
	])('%s / %s', (a, b, found) => {
		expect(conflicts(a, b)).toEqual([found]);
	});

	test.each([
		['The driver survived.', 'The bus driver died.'],
		['The driver survived.', 'The driver could have died.'],
		['The drivers talked. The driver survived.', 'The driver died.'],
		['The driver, a man of 43, survived.', 'The driver, a woman of 30, died.'],
		['The passenger survived.', 'The passenger died.'],
		['The captain survived cancer.', 'The captain died.'],
		['Many survived.', 'Many died.'],
		['Tom Marr killed two guards.', 'Tom Marr survived.'],
		['The gunman was arrested.', 'The gunman died.'],
		['Tom Marr was acquitted.', 'Ann Marr was jailed.'],
		['Tom Marr was acquitted of murder.', 'Tom Marr was convicted of fraud.'],
		['Tom Marr was acquitted.', 'Tom Marr was jailed for contempt.'],
		['Tom Marr was acquitted.', 'Tom Marr was jailed last year.'],
	])('not by “%s” and “%s”', (a, b) => {
		expect(conflicts(a, b)).toEqual([]);
	});
});

test('of one who died later nobody is said to have done both', () => {
	const before = 'The driver survived the night.';
	expect(conflicts('The driver died on Friday.', 'The driver survived.', before)).toEqual([]);
});

describe('there was no such thing by one article, and one by the other', () => {
	test('with what it was', () => {
		expect(
			conflicts(
				'The minister offered no independent inquiry.',
				'The minister offered a full independent inquiry.',
			),
		).toEqual(['no independent inquiry | ']);
	});

	test.each([
		['There was no fire on board.', 'A fire drill was held on board.'],
		['It had no effect on the young.', 'It had an effect on the old.'],
		['No plan was made.', 'A plan was made.'],
	])('not by “%s” and “%s”', (a, b) => {
		expect(denyThing(placeIn(a), placeIn(b))).toBe(false);
	});

	test.each([
		['The minister offered an inquiry by her own staff.'],
		['The minister did not offer an independent inquiry.'],
		['The minister asked whether an independent inquiry was offered.'],
	])('not where the other says “%s”', (other) => {
		expect(conflicts('The minister offered no independent inquiry.', other)).toEqual([]);
	});
});
