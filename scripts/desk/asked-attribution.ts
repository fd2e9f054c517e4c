import type { NewDecision } from '../../src/desk/add-decisions.ts';
import { quotationsWith } from '../../src/ledger/decide/quotations-with.ts';
import type { Quotation } from '../../src/model/quotation.ts';
import type { Signed } from '../../src/model/signed.ts';
import { Failure } from '../terminal/failure.ts';
import { speakersDecided } from './decided-speakers.ts';
import type { DeskEvent } from './desk-events.ts';
import { placeKey, type DeskPlace } from './desk-group.ts';
import { shownGroups, type Fields } from './shown-groups.ts';

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
	const words = tellingWords(place, meant);
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
function tellingWords(
	{ prefix, exact, suffix, said }: DeskPlace,
	meant: (words: string) => readonly (readonly Quotation[])[],
): string {
	const all = [exact, prefix + exact, exact + suffix, prefix + exact + suffix];
	const words = all.find((each) => {
		const [first, ...others] = meant(each);
		return first?.length === 1 && first[0]!.id === said?.quotation && others.length === 0;
	});
	if (words !== undefined) return words.trim();
	throw new Failure(
		`The words “${exact}” stand in several quotations of the article, and what is beside them is the same. This one can’t be told from the others.`,
	);
}
