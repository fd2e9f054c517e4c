import type { NewDecision } from '../../src/desk/add-decisions.ts';
import { quotationsWith } from '../../src/ledger/decide/quotations-with.ts';
import type { Quotation } from '../../src/model/quotation.ts';
import type { Signed } from '../../src/model/signed.ts';
import { Failure } from '../terminal/failure.ts';
import { speakersDecided } from './decided-speakers.ts';
import type { DeskEvent } from './desk-events.ts';
import { placeKey, type DeskPlace } from './desk-group.ts';
import { shownGroups, type Fields } from './shown-groups.ts';
import { tellingWords } from './telling-words.ts';

/** The words of one quotation in one article are somebody’s, or nobody’s whom the article names. */
export async function attributed(
	fields: Fields,
	event: DeskEvent,
	signed: Signed,
): Promise<NewDecision[]> {
	const place = askedPlace(fields, event);
	const name = nameIn(fields);
	const { article } = place;
	const { quotations } = event.analysis.articles.find(({ id }) => id === article)!;
	const reading = { text: await event.textOf(article), quotations };
	const meant = (words: string) => quotationsWith(reading, words);
	refuseSecond(place, event);
	const words = wordsFor(place, event, meant);
	return [{ key: 'attribute', is: { article, words, name, ...signed } }];
}

function askedPlace(fields: Fields, event: DeskEvent): DeskPlace {
	const key = fields.get('place');
	const [group] = shownGroups(fields, event);
	const place = group?.places.find((each) => each.said && placeKey(each) === key);
	if (place) return place;
	throw new Failure('This quotation is not where it was any more. Look at it again.');
}

function nameIn(fields: Fields): string | null {
	if (fields.has('nobody')) return null;
	const name = (fields.get('found') ?? fields.get('name') ?? '').trim();
	if (name !== '') return name;
	throw new Failure('Write who said the words, or press “Nobody named”.');
}

/** The build would find it out as well, but only once the file is written. */
function refuseSecond({ article, said }: DeskPlace, event: DeskEvent): void {
	const [before] = said ? speakersDecided(event.speakersDecided, { article, ...said }) : [];
	if (!before) return;
	const { name, by } = before.is;
	throw new Failure(
		`Who said these words was decided before: ${name ?? 'nobody'}, by ${by}. Take that back first.`,
	);
}

/** The shortest words that mean this quotation and no other: where an article has the same twice, with what stands beside them. */
function wordsFor(
	place: DeskPlace,
	{ decisions }: DeskEvent,
	meant: (words: string) => readonly (readonly Quotation[])[],
): string {
	const words = tellingWords(place, (each) => {
		const [first, ...others] = meant(each);
		return first?.length === 1 && first[0]!.id === place.said?.quotation && others.length === 0;
	});
	if (words !== undefined) return words;
	throw new Failure(
		`The words “${place.exact}” stand in several quotations of the article, and none beside them in its paragraph tell this one from the others. Write who said it under “attribute” in ${decisions.file.path} by hand, with words of the paragraph before or behind; or, where one person said two side by side, with words that reach from the one into the other.`,
	);
}
