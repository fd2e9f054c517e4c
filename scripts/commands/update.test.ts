import { expect, test } from 'vitest';
import { builtPlace } from '../testing/built-place.ts';
import { harbourSeeds, morning } from '../testing/harbour-seeds.ts';
import { runVariorum } from '../testing/run-script.ts';
import { readTree, writeTree } from '../testing/temporary-folder.ts';

async function update(text: string, article = 'harbour/morning') {
	const place = await builtPlace();
	await writeTree(place, { 'new.txt': text });
	const before = await readTree(place);
	const result = await runVariorum('update', ['new.txt', '--article', article], place);
	const after = await readTree(place);
	const changed = Object.keys(after).filter((path) => after[path] !== before[path]);
	return { ...result, changed, after };
}

test('puts the new text in its place alone, and prints what a run would do', async () => {
	const { code, out, said, changed, after } = await update(morning.replace('40', '41'));
	expect(code).toBe(0);
	expect(changed).toEqual(['seeds/harbour/morning.txt']);
	expect(after['seeds/harbour/morning.txt']).toContain('“We have replaced 41 planks,”');
	expect(out).toMatch(/^harbour: 0 minted, 2 versioned, 0 merged, 0 retired, 0 revived\n/u);
	expect(said).toContain('[published-words-changed]');
	expect(said).toContain('npx variorum content --date DAY, with the day of the edit.');
});

test('a caption that was read as a paragraph before is no change', async () => {
	const place = await builtPlace();
	const page = (words: string) =>
		`<article><h1>Pier reopens after storm</h1><figure><img src="a.jpg"><figcaption>The pier on Monday morning.</figcaption></figure><p>The north pier reopened on Monday, the port office said.</p><p>“We have replaced ${words} planks,” harbour master Ada Quill told reporters.</p></article>`;
	const before = morning.replace('storm\n', 'storm\n\nThe pier on Monday morning.\n');
	await writeTree(place, { 'seeds/harbour/morning.txt': before, 'new.html': page('41') });
	const updated = () => runVariorum('update', ['new.html', '--article', 'harbour/morning'], place);
	expect((await updated()).code).toBe(0);
	expect((await readTree(place))['seeds/harbour/morning.txt']?.split('\n')).toContain(
		'The pier on Monday morning.',
	);
	expect((await updated()).said).toContain('Nothing has changed');
});

test.each([
	['the words that are there', morning.replaceAll('\n\n', '\n'), 'Nothing has changed'],
	[
		'another article',
		'Nobody was hurt, the ferry company said.',
		'Add that with: npx variorum add new.txt --event harbour.',
	],
	['no words', '\n', 'There are no words in it.'],
])('refuses %s, and changes nothing', async (_, text, message) => {
	const { code, said, changed } = await update(text);
	expect(said).toContain(message);
	expect({ code, changed }).toEqual({ code: 1, changed: [] });
});

test.each([
	['harbour/mornin', 'There is no article “mornin” in seeds/harbour. Did you mean “morning”?'],
	['pier/morning', 'There is no event “pier” in seeds/. There are: harbour.'],
	['harbor/morning', 'There is no event “harbor” in seeds/. Did you mean “harbour”?'],
	['morning', 'Give --article its event and its name: harbour/morning'],
	['../harbour/morning', 'Give --article its event and its name: harbour/morning'],
])('%s names no article', async (article, message) => {
	const { code, said, changed, after } = await update(morning.replace('40', '41'), article);
	expect(said).toContain(message);
	expect({ code, changed }).toEqual({ code: 2, changed: [] });
	expect(after).toMatchObject(harbourSeeds);
});
