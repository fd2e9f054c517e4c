import { expect, test } from 'vitest';
import { finding } from '../../src/model/finding.ts';
import { inOrder } from './by-place.ts';

const text = 'one\ntwo three\n';

const found = (file: string, word?: string) =>
	finding('decision', {
		...{ file, reason: word ?? 'All of it.' },
		...(word !== undefined && { at: { text, offset: text.indexOf(word) } }),
	});

test('findings stand by line and column, below what is of the whole file; files stay in order', () => {
	const findings = [
		...[found('quay.yaml', 'three'), found('harbour.yaml', 'one')],
		...[found('quay.yaml', 'two'), found('quay.yaml', 'one'), found('quay.yaml')],
	];
	expect(inOrder(findings).map(({ file, reason }) => `${file!}: ${reason}`)).toEqual([
		...['quay.yaml: All of it.', 'quay.yaml: one', 'quay.yaml: two', 'quay.yaml: three'],
		'harbour.yaml: one',
	]);
});
