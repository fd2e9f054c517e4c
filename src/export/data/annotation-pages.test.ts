import { expect, test } from 'vitest';
import { bridgeSource, bridgeTexts } from '../testing/bridge-source.ts';
import { annotationCollection, annotationPages } from './annotation-pages.ts';

const host = 'https://orrin.example';
const [echo, mail] = annotationPages(bridgeSource);

test('a telling is classified as its claim, by quote and by position', () => {
	expect(mail!.items[0]).toEqual({
		id: `${host}/data/v1/annotations/river-mail.json#c-2bcdfgh`,
		type: 'Annotation',
		motivation: 'classifying',
		canonical: `${host}/articles/river-mail/#c-2bcdfgh`,
		body: { id: `${host}/c/2bcdfgh/`, type: 'schema:Claim', kind: 'event' },
		target: {
			type: 'SpecificResource',
			source: `${host}/data/v1/texts/river-mail.txt`,
			scope: `${host}/articles/river-mail/`,
			selector: [
				{
					type: 'TextQuoteSelector',
					exact: 'The bridge closed on 4 May.',
					prefix: '🌉 Bridge shut\n',
					suffix: ' “We saw 12 cracks,” Ada Quill s',
				},
				{ type: 'TextPositionSelector', start: 14, end: 41 },
			],
		},
	});
});

test('a wording and a retelling are described by who says them, and how', () => {
	const speaker = { id: `${host}/speakers/ada-quill/`, name: 'Ada Quill' };
	const said = { id: `${host}/q/7bcdfgh/`, type: 'schema:Quotation', speaker };
	const [wording, retelling] = [mail!.items[1]!, echo!.items[1]!];
	expect(wording).toMatchObject({ motivation: 'describing', body: { ...said, kind: 'direct' } });
	expect(retelling).toMatchObject({ motivation: 'describing', body: { ...said, kind: 'report' } });
});

test('what the page does not mark has no place there', () => {
	expect(echo!.items[1]).not.toHaveProperty('canonical');
});

test('positions count characters', () => {
	for (const { target } of mail!.items) {
		const [{ exact }, { start, end }] = target.selector;
		expect(Array.from(bridgeTexts['river-mail']).slice(start, end).join('')).toBe(exact);
	}
});

test('the pages of an event are one collection', () => {
	expect([echo!.startIndex, mail!.startIndex]).toEqual([0, 2]);
	expect([echo!.next, mail!.prev]).toEqual([mail!.id, echo!.id]);
	expect(annotationCollection(bridgeSource)).toMatchObject({
		id: mail!.partOf,
		total: 4,
		first: echo!.id,
		last: mail!.id,
	});
});
