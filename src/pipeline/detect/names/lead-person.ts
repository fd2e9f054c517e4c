import { isPeopleNoun } from '../../../language/speaking.ts';
import type { Article } from '../../../model/article.ts';
import type { Mention } from './mentions.ts';

/** Whom the first paragraph describes and the second names. */
export interface LeadPerson {
	readonly described: Mention;
	readonly name: string;
}

/**
 * “The mayor of Arby has resigned. ¶ Ann Roe told the council that …”: a lead tells who somebody is, and the paragraph behind
 * it opens with a full name of which nothing else tells who that is. Null where the two may be strangers.
 */
export function leadPerson(
	mentions: readonly Mention[],
	blocks: Article['blocks'],
): LeadPerson | null {
	const [lead, second] = blocks.filter(({ role }) => role === 'body');
	if (!lead || !second) return null;
	const inLead = mentions.filter(({ start }) => start >= lead.start && start < lead.end);
	const described = inLead.find(({ start }) => start === lead.start);
	const named = mentions.find(({ start }) => start === second.start);
	if (!described || !named || !isDescription(described) || !isPlainName(named)) return null;
	const isOther = inLead.some(({ name, person }) => person && name !== null);
	const isKnown = mentions.some(({ name, roles }) => name === named.name && roles.length > 0);
	return isOther || isKnown ? null : { described, name: named.name! };
}

const isDescription = ({ name, person, single, introduced, subject, words }: Mention): boolean =>
	name === null && person && single && !introduced && subject && !isOfSomebody(words);

/** “The lawyer of an engineer”: of two people the name may be either's. */
function isOfSomebody(words: string): boolean {
	const [, ...owner] = words.toLowerCase().split(/ (?:of|for|to) /u);
	return owner.some((each) => each.split(/[\s’']+/u).some(isPeopleNoun)) || /['’]s? /u.test(words);
}

const isPlainName = ({ name, person, subject, roles }: Mention): boolean =>
	person && subject && name !== null && name.includes(' ') && roles.length === 0;

/** The mentions of an article, in which the one whom the lead describes has that role wherever named. */
export function withLeadRoles(
	mentions: readonly Mention[],
	lead: LeadPerson | null,
): readonly Mention[] {
	if (!lead) return mentions;
	const { roles } = lead.described;
	return mentions.map((each) => (each.name === lead.name ? { ...each, roles } : each));
}
