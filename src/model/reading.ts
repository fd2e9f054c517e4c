import type { Article } from './article.ts';
import type { CheckableSentence } from './checkable-sentence.ts';
import type { Clause } from './clause.ts';
import type { DateMention } from './date-mention.ts';
import type { Figure } from './figure.ts';
import type { Finding } from './finding.ts';
import type { PlaceMention } from './place-mention.ts';
import type { Quotation } from './quotation.ts';
import type { Reaction } from './reaction.ts';
import type { Report } from './report.ts';

/** A person by the name that an article gives, and the words by which it describes them, lower case and singular. */
export interface Described {
	readonly name: string;
	readonly roles: readonly string[];
}

/** One article with all that was found in it. Everything is a span of the article's text. */
export interface Reading extends Article {
	readonly quotations: readonly Quotation[];
	readonly reports: readonly Report[];
	/** What somebody is reported not to confirm, or to decline to say: no words of theirs. */
	readonly withheld: readonly Report[];
	/** What somebody is reported to deny, to confirm or not to confirm. */
	readonly reactions: readonly Reaction[];
	readonly figures: readonly Figure[];
	readonly dates: readonly DateMention[];
	readonly places: readonly PlaceMention[];
	readonly checkable: readonly CheckableSentence[];
	/** The clauses of headlines and the body, in the order of the text. */
	readonly clauses: readonly Clause[];
	/** Who is named, and how the article describes them. */
	readonly people: readonly Described[];
	/** What an editor should look at, such as a quotation mark without its partner. */
	readonly findings: readonly Finding[];
}
