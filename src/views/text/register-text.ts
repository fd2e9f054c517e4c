import { writtenNumber } from '../wording/written-number.ts';
import { counted } from '../wording/counted.ts';

/** The pages that list all of one kind, at the addresses that begin those of its members. */
export const registerText = {
	kicker: 'All pages of one kind',
	others: 'Other kinds',
	kinds: {
		events: ['Events', 'Each event gathers the articles that several outlets wrote about it.'],
		articles: ['Articles', 'Every article, with its claims and quotations marked.'],
		compare: ['Articles side by side', 'Two articles on one event, laid beside each other.'],
		c: ['Claims', 'Each claim has a page of its own, which its event leads to.'],
		q: ['Quotations', 'Each quotation has a page of its own, which its event leads to.'],
		speakers: [
			'Speakers',
			'Everybody who is quoted, reported, or said to take a stance or to say nothing, by event: people by surname, then bodies. What an article calls them stands beside the name.',
		],
		sources: ['Outlets', 'Whose articles are compared, with how many of them.'],
		explainers: ['Explainers', 'Pages written by hand, whose sentences cite claims.'],
		scales: ['Scales', 'What the verdicts mean that claims are given.'],
	},
	unnamed: (count: number) => `Those whom no article names (${writtenNumber(count)})`,
	claims: (count: number) => counted(count, 'claim'),
	values: (count: number) => counted(count, 'value'),
} as const;
