import { ledgerEntry } from '../../model/ledger.ts';
import { scale } from '../../model/scale.ts';
import type { ReviewGround } from '../review-ground.ts';

const anchors = [{ article: 'harbour', exact: 'The quay is shut.', occurrence: 1 }];
const claim = { kind: 'claim', state: 'live', anchors } as const;
const entries = [
	{ ...claim, id: 'b2c3d4f', words: 'The quay is shut.' },
	{ ...claim, id: 'c3d4f5g', words: 'It shut.', state: 'merged', into: 'b2c3d4f' },
	{ ...claim, id: 'd4f5g6h', words: 'It sank.', state: 'retired' },
	{ ...claim, id: 'f5g6h7j', words: 'It will open.', kind: 'utterance' },
	{
		...claim,
		id: 'g6h7j8k',
		words: '12 ships left.',
		former: [
			{ words: '11 ships left.', anchors, changed: [{ kind: 'figure', words: ['11', '12'] }] },
		],
	},
	{
		...claim,
		id: 'm2n3p4q',
		words: 'Ships left.',
		former: [{ words: 'Ships left.', anchors, changed: [{ kind: 'figure', words: ['11', '12'] }] }],
	},
].map((entry) => ledgerEntry.parse(entry));

export const published: ReviewGround = {
	entries: new Map(entries.map((entry) => [entry.id, entry])),
	articles: new Set(['harbour']),
	scales: new Map([
		[
			'default',
			scale.parse({
				name: 'Quay',
				description: 'How far it holds.',
				values: [
					{ id: 'holds', name: 'Holds', meaning: 'It does.', rating: 2 },
					{ id: 'fails', name: 'Fails', meaning: 'It does not.', rating: 1 },
					{ id: 'open', name: 'Open', meaning: 'Nobody knows.' },
				],
			}),
		],
	]),
	settings: { scale: 'default', signatures: 1 },
};

export const lines = {
	claim: 'b2c3d4f',
	version: '1',
	words: 'The quay is shut.',
	rating: 'holds',
	signed: '\n  - name: Ann Ahl\n    date: 2031-04-05\n    role: editor',
	evidence: '\n  - title: The log\n    article: harbour\n    quote: No ship.',
};

/** A review of these lines. */
export function reviewOf(changes: Record<string, string | undefined>, body = 'The *log* says so.') {
	const all: Record<string, string | undefined> = { ...lines, ...changes };
	const matter = Object.entries(all)
		.filter(([, value]) => value !== undefined)
		.map(([key, value]) => `${key}: ${value ?? ''}\n`);
	return {
		path: `content/reviews/${all['claim'] ?? ''}.mdx`,
		text: `---\n${matter.join('')}---\n\n${body}\n`,
	};
}
