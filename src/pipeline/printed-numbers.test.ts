import { expect, test } from 'vitest';
import { placeIn } from './testing/place-in.ts';

/** The figures of a sentence: amount, what it counts, and its hedge. */
function figures(sentence: string): string[] {
	return placeIn(sentence).reading.figures.map(({ amount, unit, hedge }) =>
		[hedge, amount, unit].filter((each) => each !== null).join(' '),
	);
}

test.each([
	['Roe was jailed for six and a half years.', '6.5 years'],
	['It ran for ten-and-a-half hours.', '10.5 hours'],
	['It took a year and a half to build.', '1.5 year'],
	['It cost one and a half million crowns.', '1500000 crowns'],
	['Half a million people left.', '500000 people'],
	['At least half a dozen died.', 'at least 6'],
	['It struck more than a dozen members.', 'more than 12 members'],
	['Three hundred and twelve patients died.', '312 patients'],
	['Two hundred thousand tins left.', '200000 tins'],
	['The $14-billion-plus deal is off.', '14000000000 $'],
	['It froze US$60 million there.', '60000000 $'],
	['Roe was jailed for six years yesterday.', '6 years'],
	['The firm recalled over four lakh vials.', 'over 400000 vials'],
	['The theft cost ₹340 crore.', '3400000000 ₹'],
	['The theft cost Rs 2.5 crore.', '25000000 ₹'],
	['The club paid £4.1m.', '4100000 £'],
	['The 800m champion won the 1500m.', '800 metres', '1500 metres'],
	['The 5,000m final is a race of men.', '5000 metres'],
	['The boat sank 400m from the shore.', '400 metres'],
	['The 100m users paid nothing.', '100000000 users'],
	['Some 1.5m people left.', 'some 1500000 people'],
	['The firm sold 2.5m.', '2500000'],
	['One man and a dog came.'],
	['It lost half of its men.'],
])('“%s” tells of %s', (sentence, ...told) => {
	expect(figures(sentence)).toEqual(told);
});
