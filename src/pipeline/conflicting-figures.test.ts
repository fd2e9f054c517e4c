import { describe, expect, test } from 'vitest';
import { figureDifferences } from './align/differences/figures.ts';
import { placeIn } from './testing/place-in.ts';

/** Two sentences of two articles: “a | b”, with a mark where these conflict. */
function figures(a: string, b: string): string[] {
	return figureDifferences(placeIn(a), placeIn(b)).map(
		({ words, conflicts, mayBeTwo }) => `${conflicts && !mayBeTwo ? '≠ ' : ''}${words.join(' | ')}`,
	);
}

describe('two numbers conflict', () => {
	test.each([
		['The fire killed five miners.', 'The fire killed four miners.', '≠ five miners | four miners'],
		[
			'Four people were killed.',
			'The fire left five workers dead.',
			'≠ Four people | five workers',
		],
		['The storm left 23 missing.', 'The storm left 20 missing.', '≠ 23 | 20'],
		[
			'Nine people died in the worst fire since 1994.',
			'Eight people died.',
			'≠ Nine people | Eight people',
		],
		[
			'Roe was jailed for six and a half years.',
			'Roe was jailed for six years.',
			'≠ six and a half years | six years',
		],
		[
			'The jury deliberated for six hours.',
			'The jury deliberated for nine hours before it decided.',
			'≠ six hours | nine hours',
		],
		[
			'In the past three years she came to the town.',
			'She came to the town four years ago.',
			'≠ three years | four years',
		],
		[
			'They drained the lake in two days.',
			'They needed three days to drain the lake.',
			'≠ two days | three days',
		],
		[
			'Ann Roe said that repairs cost $4 million.',
			'Bob Cole said that repairs cost $5 million.',
			'≠ $4 million | $5 million',
		],
		[
			'In the hall Ann Roe took the 35-word oath from Joe Cole Jr.',
			'In the hall Joe Cole Jr. gave the 38-word oath.',
			'≠ 35-word oath | 38-word oath',
		],
		['Roe ran for nine years.', 'For the past seven years Roe ran.', '≠ nine years | seven years'],
		['They shot an 11-year old.', 'They shot a 12-year old.', '≠ 11-year old | 12-year old'],
		['It weighed 3.2 kilos.', 'It weighed four kilos.', '≠ 3.2 kilos | four kilos'],
		['Over 30 were hurt.', 'In all, 27 people were hurt.', '≠ Over 30 | 27 people'],
		['No fewer than 11 men died.', 'Nine men died.', '≠ No fewer than 11 men | Nine men'],
		[
			'She copied images in 11 papers.',
			'She copied images in 14 studies.',
			'≠ 11 papers | 14 studies',
		],
		['Shares fell 8 percent.', 'Shares fell 9% on Monday.', '≠ 8 percent | 9%'],
		[
			'Police spent two hours negotiating with him.',
			'For almost three hours they negotiated.',
			'≠ two hours | almost three hours',
		],
		[
			'He was serving a 15-year sentence.',
			'The boss was serving a 12-year sentence.',
			'≠ 15-year sentence | 12-year sentence',
		],
		[
			'Of the 27 injured, six were in critical condition, a doctor said.',
			'Five of them are in critical condition.',
			'≠ six | Five',
		],
		[
			'The mayor was removed by 76 votes to 71.',
			'The mayor was removed by 76 votes to 72.',
			'≠ 76 votes to 71 | 76 votes to 72',
		],
		['Members voted 76-72 to go.', 'Members voted 76–71 to go.', '≠ 76-72 | 76–71'],
		['The court ruled 5-4 for Roe.', 'The court ruled 6-3 for Roe.', '≠ 5-4 | 6-3'],
		['Town won the match 3-1.', 'Town won the match 3-2 on Sunday.', '≠ 3-1 | 3-2'],
		['Sir Ben Roe, 79, left.', 'It was Ben Roe, who is 78.', '≠ 79 | 78'],
		['The dead are Ann Cole, 31, and Ben Roe (44).', 'Ben Roe, 45, died.', '≠ 44 | 45'],
		['Friends put the crowd at 20,000.', 'Police said the crowd was 50,000.', '≠ 20,000 | 50,000'],
		['It put Arlandish losses at 11 dead.', 'Arland put its own losses at two.', '≠ 11 | two'],
		['The union put the number at four.', 'The mill put the number at six.', '≠ four | six'],
		[
			'Four members voted for the rise.',
			'Five of the six members voted for the rise.',
			'≠ Four members | Five of the six members',
		],
		[
			'Of the seven carriages, six left the rails.',
			'Four of its seven carriages came off the rails.',
			'≠ six | Four of its seven carriages',
		],
		[
			'None of the 23 traders saw it come.',
			'Only two of 23 traders saw it come.',
			'≠ None of the 23 traders | two of 23 traders',
		],
	])('%s %s', (a, b, expected) => {
		expect(figures(a, b)).toContain(expected);
	});
});

describe('what a hedge or rounding allows for does not conflict', () => {
	test.each([
		['Shares fell 8.4 percent.', 'Shares fell more than 8 percent.'],
		['The tank lost nearly three tonnes.', 'The tank lost 2.9 tonnes.'],
		['The tank lost about three tonnes.', 'The tank lost 2.9 tonnes.'],
		['The tank lost three tonnes.', 'The tank lost 2.9 tonnes.'],
		['The fire killed at least four miners.', 'The fire killed five miners.'],
		['Under 40 boats left.', 'Some 38 boats left.'],
		['At least 11 men died.', 'At least 14 men died.'],
		['No fewer than 11 men died.', '14 men died.'],
		['It costs $99.99.', 'It costs $99.'],
		['Between 10 and 15 boats left.', 'Then 15 boats left.'],
		['He faces between six and 75 years.', 'He faces six to 75 years.'],
		['Up to 40 boats left.', 'Then 40 boats left.'],
	])('%s %s', (a, b) => {
		expect(figures(a, b).filter((each) => each.startsWith('≠'))).toEqual([]);
	});
});

describe('numbers of two things do not conflict', () => {
	test.each([
		['Crews worked for five hours.', 'The gate opened at 09.00 hours.'],
		['The firm was fined 2 million crowns.', 'It has set aside 50 million crowns for widows.'],
		['The pump came on within two minutes.', 'A crew was there within nine minutes.'],
		['After 20 minutes it left us in no doubt.', 'They gave us five minutes.'],
		['Divers found three more bodies.', 'Eleven persons died.'],
		['He took two more catches.', 'He took seven catches.'],
		['Nine people died.', 'It was the worst since 1994, when 11 people died at the junction.'],
		['Nine people died on the pier.', 'Eleven people died on the pier in 1994.'],
		['Unemployment was 5 per cent in May.', 'Unemployment was 6 per cent in June.'],
		['All three victims died.', 'Two of the three victims died at once.'],
		['Of the seven carriages, three stayed on.', 'Four of its seven carriages left the rails.'],
		['Roe sat in parliament for 20 years.', 'Roe, who sat in parliament, is 61 years old.'],
		['Of the seven carriages, six left the rails.', 'Of the seven carriages, two caught fire.'],
		['Of the 12 members, seven voted for it.', 'Of the 12 members, four voted against it.'],
		['In all, seven soldiers died.', 'Three of the four soldiers shot by friends died.'],
		['Two states refused to sign it.', 'Eleven of the 14 states signed it.'],
		['Four members voted for it.', 'Two members voted against it.'],
		['The flood took 36 villages.', 'The flood drove off 28,000 people.'],
		['The plan sent 31 fire trucks.', 'The plan sent three ladder trucks.'],
		['They seized three other rifles.', 'They seized nine rifles.'],
		['The hall covers 170,000 square feet.', 'The hall covers 15,800 square metres.'],
		['The 170,000-square-foot hall burned.', 'The 15,800-square-metre hall burned.'],
		['Damage was put at 200 million crowns ($26 million).', 'Damage was put at $2 million.'],
		['Joe Roe finished with 25 points.', 'Then Bob Cole finished with 20 points.'],
		['It was 13 miles east of Arby.', 'It was 23 miles north of Norvale.'],
		['He averaged 5.2 yards a carry.', 'He averaged 70 yards.'],
		['He spent four seasons as director of the club.', 'In all, the club kept him 19 seasons.'],
		['A 36-year-old Norlander died.', 'A 32-year-old climber died.'],
		['He hurt an 11-year old girl.', 'He hurt girls over 20 years.'],
		['A 2.9 aftershock followed it.', 'Two aftershocks followed it.'],
		['The pier opened nine days later.', 'The pier opened 12 days.'],
		[
			'The club paid $20 million in the summer of last year for the striker Joe Roe.',
			'The club paid $25 million in the winter of last year for the keeper Bob Cole.',
		],
		['Voting began at 0300 GMT.', 'The polls closed at 1100 GMT.'],
		['Of five bombs, the first hit a school.', 'The other two bombs hit a field.'],
		['Roe paid $44 million in tax.', 'She paid an additional $13 million in tax.'],
		['The rule takes effect nine days before the vote.', 'The rule takes effect in 30 days.'],
		['Some 2.4 million people cast ballots.', 'Over 2.5 million people were eligible to vote.'],
		['It had 87 reports of harm.', 'It had 11 reports of deaths, and 87 of harm.'],
		['Ann Roe, 79, left.', 'Ben Roe, 78, left.'],
		['Town beat Arby 3-1.', 'Town beat Norvale 3-2.'],
		['Town won the set 6-4 and the match 2-0.', 'Town won the match 2-1.'],
		['The court ruled 5-4 for Roe.', 'Members voted 6-3 for Roe.'],
		['The vote was 76 to 72.', 'She lost the vote by 76 votes to 72.'],
		['Town beat Arby 3-1.', 'Town, trailing 2-0 at the break, beat Arby.'],
		['It put Arlandish losses at 11 dead.', 'It put Norvalian losses at two.'],
		['It put the crowd at 300.', 'It put the cost at 500.'],
		['At the plant Joe Roe spent 37 years.', 'At the plant Bob Cole spent 30 years.'],
	])('%s %s', (a, b) => {
		expect(figures(a, b).filter((each) => each.startsWith('≠'))).toEqual([]);
	});
});

test('a figure is shown in the words of its article', () => {
	expect(figures('Shares fell 8.4 percent.', 'Shares fell more than 8 per cent.')).toEqual([
		'8.4 percent | more than 8 per cent',
	]);
});
