import { describe, expect, test } from 'vitest';
import { negationDifferences } from './align/differences/negations.ts';
import { placeIn } from './testing/place-in.ts';

/** Whether two sentences of two articles conflict by what one of them negates. */
function conflict(one: string, other: string): boolean {
	const [a, b] = [placeIn(one), placeIn(other)];
	return [negationDifferences(a, b), negationDifferences(b, a)]
		.flat()
		.some((each) => each.conflicts);
}

describe('what one denies and the other says conflicts', () => {
	test.each([
		[
			'Police had not fired on the crowd.',
			'Police fired on the crowd with live rounds, a nurse said.',
		],
		['Vell said his men had not fired live rounds at any stage.', 'Officers fired live rounds.'],
		['The minister, Ann Roe, 54, has not offered to quit.', 'Ann Roe offered to quit on Friday.'],
		['Mr Roe has not offered his resignation.', 'Mr Roe offered to step down.'],
		['No patient came to harm, the clinic said.', 'Two patients came to harm.'],
		['Nobody was hurt.', 'Four were hurt in the fire.'],
		['The fire hurt nobody at the mill.', 'The fire hurt a guard at the mill.'],
		['The aide was never told of the plan.', 'She said the aide was told of the plan in May.'],
		['Roe will not pay the fine.', 'Roe will pay the fine, and he will appeal.'],
		['It didn’t burst over the town.', 'The shell did burst over the town.'],
		['There wasn’t a guard at the gate.', 'There was a guard at the gate.'],
		['It banned cars, and it did not raise fares.', 'The city raised fares.'],
		['The missile did not hit the ship.', 'The rocket hit the ship.'],
		['The pier wasn’t closed.', 'Was he sorry? The pier was closed.'],
		['The captain was the last to leave.', 'Roe said the captain was the first to leave.'],
		['The union accepted the offer.', 'The union rejected the offer.'],
		['Roe threatened to block it if it was not cut.', 'Roe did not threaten to block it.'],
		['It was clear that the film ran.', 'Mayor Ann Roe said the film never ran.'],
		['The war was not a war of Roe’s choosing.', 'It is a war of Roe’s choosing.'],
	])('“%s” and “%s”', (one, other) => {
		expect(conflict(one, other)).toBe(true);
	});
});

describe('one thing in other words', () => {
	test.each([
		['It will take months, not weeks.', 'It will take months rather than weeks.'],
		['It will take months, not weeks.', 'It takes months instead of weeks.'],
		['We have lost nothing, and we will go on.', 'We have not lost, and we will go on.'],
		['NOT A DIME!', 'We have not lost, and we will not lose, a single dime to them.'],
		['She ruled out a strike at the mill.', 'She said there would be no strike at the mill.'],
		['The court blocked the sale of it.', 'The court did not allow the sale of it.'],
		['The strike is off.', 'There will be no strike.'],
		['The mill refuses to hire thieves.', 'The mill will not hire thieves.'],
		['The town was not told until noon.', 'The town was told at noon.'],
		['No date was set.', 'Any date that was set is a lie.'],
		['The boat did not sink.', 'Did the boat sink?'],
		['No arrests were made.', 'Two men were arrested, but that was a rumour.'],
		['It paid “not one dime”.', 'The price was not paid, not even a dime.'],
	])('“%s” and “%s”', (one, other) => {
		expect(conflict(one, other)).toBe(false);
	});
});

describe('two things of which only one is negated', () => {
	test.each([
		['The minister, Ann Roe, 54, has not offered to quit.', 'Tom Cole offered to quit.'],
		['The deputy of the mayor, Ann Roe, has not offered to quit.', 'Ann Roe offered to quit.'],
		['Accused by his rival, Tom Cole, has not paid the fine.', 'Tom Cole paid the fine.'],
		['Vell said his men had not fired live rounds.', 'Protesters fired live rounds.'],
		['The town passed ten rows. It did not pass 12.', 'The town passed ten rows.'],
		['We do not walk out on our guests. We walk out for them.', 'We walk out for them.'],
		['The town won the cup at home.', 'The club lost the cup at home.'],
		['Roe was the first to leave the hall.', 'Roe was the last to leave the boat.'],
		['Nobody said the captain was the first to leave.', 'The captain was the last to leave.'],
		['He did not pass 12 rows.', 'The town passed ten rows.'],
		['He wasn’t being asked.', 'He asked me which town it was.'],
		['Dad hurts and nobody rings us back.', 'Dad aches, and when you ring a machine answers.'],
		['Each boat was a joy.', 'And then I had no more boats.'],
		['Not that night.', 'I hear them every night.'],
		['The pier has not been closed.', 'The pier will be closed.'],
		['The guard had not yet been heard.', 'The guard has been heard.'],
		['The pier was not closed.', 'He urged the town to close the pier.'],
		['It is not the pier.', 'They saw the pier close.'],
		['It is for a boat that never went to sea.', 'The mayor went to sea.'],
		['A price and a launch date were not launched.', 'The launch date was not given yet.'],
		['The club did not pay for the work of Ann Roe.', 'The club paid for the work of Bob Cole.'],
		['Ann Roe is not signed for the club.', 'Bob Cole is signed for the club.'],
	])('“%s” and “%s”', (one, other) => {
		expect(conflict(one, other)).toBe(false);
	});
});

test('a negation may stand before the mark where a quotation begins', () => {
	expect(conflict('I will not cling to a chair.', 'cling to a chair')).toBe(false);
	expect(conflict('I will not cling to a chair.', 'He spoke of “the chair to cling to”')).toBe(
		false,
	);
});
