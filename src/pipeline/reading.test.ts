import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Attribution } from '../model/attribution.ts';
import type { Reading } from '../model/reading.ts';
import type { TextPositionSelector } from '../model/selector.ts';
import { detectAll } from './detect/detect-all.ts';
import { segmentArticle } from './segment/segment-article.ts';

/** What is found in a text by segmenting and detecting. */
const read = (text: string): Reading =>
	detectAll(segmentArticle({ file: 'a.txt', text }), {
		path: 'seeds/event/a.txt',
		published: null,
	});

/** What was found, one line each, in the words of the text. */
function outline(reading: Reading): string {
	const words = (span: TextPositionSelector) => reading.text.slice(span.start, span.end);
	const by = (speaker: Attribution | null, cue: TextPositionSelector | null) =>
		`${speaker ? `${speaker.name} [${speaker.rule}]${speaker.rival ? ` (or ${speaker.rival})` : ''}${speaker.cites ? ` (citing ${speaker.cites})` : ''}` : 'nobody'}, cue: ${cue ? words(cue) : 'none'}`;
	return [
		...reading.quotations.map((q) => `${q.kind} “${words(q)}” — ${by(q.speaker, q.cue)}`),
		...reading.reports.map(
			(r) =>
				`report ‹${words(r)}› — ${by(r.speaker, r.cue)}${r.polarity === 'said' ? '' : `, ${r.polarity}`}`,
		),
		...reading.withheld.map((r) => `withheld ‹${words(r)}› — ${by(r.speaker, r.cue)}`),
		...reading.reactions.map(
			(r) => `${r.speaker.name} ${r.stance} ‹${words(r.to)}› by “${words(r)}”`,
		),
		...reading.figures.map(
			(f) => `figure ‹${words(f)}› ${f.hedge ?? '='} ${f.amount} ${f.unit ?? ''}`,
		),
		...reading.dates.map(
			(d) => `date ‹${words(d)}› ${d.on ?? (d.at ? '' : '?')}${d.at ? ` at ${d.at}` : ''}`,
		),
		...(reading.places.length > 0
			? [`places: ${reading.places.map(({ name }) => name).join(', ')}`]
			: []),
		...reading.checkable.map((s) => `checkable (${s.reason}) ‹${words(s)}›`),
		...reading.findings.map((found) => `finding ${String(found)} ${found.ruleId ?? ''}`),
		'',
	].join('\n');
}

describe('fixtures', () => {
	const fixtures = new URL('fixtures/reading/', import.meta.url);
	test.each(readdirSync(fixtures))('%s', async (name) => {
		const text = readFileSync(new URL(`${name}/input.txt`, fixtures), 'utf8');
		await expect(outline(read(text))).toMatchFileSnapshot(
			new URL(`${name}/output.txt`, fixtures).pathname,
		);
	});
});

test('publishes a text in another language, and says why it is not analysed', () => {
	const reading = read(
		'Le pont du port sera fermé pendant un an, a déclaré lundi la ministre des transports. «Nous n’avons pas le choix», a-t-elle dit aux journalistes, «et les câbles sont usés».',
	);
	expect(reading.quotations).toEqual([]);
	expect(reading.findings.map(({ reason }) => reason)).toEqual([
		'The text looks like French. It is published but not analysed: Variorum reads English.',
	]);
});

test.each([
	'Ann Roe, the mayor of Arby, told the council: “The pier at Larch is safe and will open.”',
	'Ann Roe, 39, said: "When the pier fell I ran to the harbour of Arby."',
	'In a letter to workers, seen by the Post, she wrote: “The pier at Larch is safe.”',
])('who introduces words by a colon makes no claim of its own: %s', (told) => {
	const { clauses, text } = read(`A pier opens\n\n${told}`);
	expect(clauses.map(({ start, end }) => text.slice(start, end))).toContain(told);
});

test('who accuses by what stands before a colon tells something', () => {
	const told =
		'Police accused the mayor of stealing 40 paintings: the museum was broken into on Monday.';
	const { clauses, text } = read(`A museum opens\n\n${told}`);
	expect(clauses.map(({ start, end }) => text.slice(start, end))).not.toContain(told);
});

test('any text at all gives a reading whose spans lie inside the text, in order', () => {
	const piece = fc.constantFrom(
		...'“ ” " ‘ ’ \' « » „ said he Roe Ann told that , . ? : and but 1,500 $ % \n according to ’s 👩 { <'.split(
			' ',
		),
	);
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
			const text = pieces.join(' ');
			const { quotations, reports, figures } = read(text);
			for (const { start, end } of [...quotations, ...reports, ...figures]) {
				expect(0 <= start && start < end && end <= text.length).toBe(true);
			}
			const starts = quotations.map(({ start }) => start);
			expect(starts).toEqual(starts.toSorted((a, b) => a - b));
		}),
		{ seed: 1, numRuns: 1000 },
	);
});
