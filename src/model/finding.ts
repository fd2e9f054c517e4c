import { VFileMessage } from 'vfile-message';
import { location } from 'vfile-location';

/**
 * All that can be found wrong with a source text. `fatal` findings refuse the article; the others
 * are warnings: the article is published, and what is no file at all is passed over. What begins with
 * `evidence-` is found wrong with a bundle of evidence; `not-fetched` to `other-article` with a file or an
 * address that is to become an article.
 */
const findingRules = {
	'not-utf-8': { fatal: true },
	'utf-16': { fatal: true },
	binary: { fatal: true },
	empty: { fatal: true },
	'too-large': { fatal: true },
	'too-many-blocks': { fatal: true },
	'control-character': { fatal: true },
	'outside-folder': { fatal: true },
	'not-a-file': { fatal: false },
	'not-an-article': { fatal: false },
	'unread-file': { fatal: false },
	'article-gone': { fatal: false },
	'seeds-absent': { fatal: false },
	'taken-out-name': { fatal: true },
	'long-excerpt': { fatal: false },
	'event-renamed': { fatal: true },
	'published-words-changed': { fatal: false },
	'published-words-gone': { fatal: false },
	'published-words-merged': { fatal: false },
	'published-text-unknown': { fatal: true },
	'former-text-changed': { fatal: true },
	'withdrawn-words': { fatal: true },
	'withdrawn-in-part': { fatal: false },
	unreadable: { fatal: true },
	'slug-collision': { fatal: true },
	'not-writable-as-mdx': { fatal: true },
	'no-articles': { fatal: true },
	'source-record': { fatal: true },
	decision: { fatal: true },
	settings: { fatal: true },
	'hand-written-mdx': { fatal: true },
	scale: { fatal: true },
	review: { fatal: true },
	'review-unsigned': { fatal: false },
	'review-lapsed': { fatal: false },
	'review-evidence-changed': { fatal: false },
	explainer: { fatal: true },
	'explainer-citation-changed': { fatal: false },
	correction: { fatal: true },
	page: { fatal: true },
	'page-template': { fatal: false },
	'site-name': { fatal: false },
	'not-english': { fatal: false },
	'invisible-character': { fatal: false },
	'unbalanced-quotation-mark': { fatal: false },
	'not-fetched': { fatal: true },
	'unknown-format': { fatal: true },
	'no-article': { fatal: true },
	'same-article': { fatal: true },
	'name-taken': { fatal: true },
	'other-article': { fatal: true },
	'evidence-form': { fatal: true },
	'evidence-text': { fatal: true },
	'evidence-words': { fatal: true },
	'evidence-selector': { fatal: true },
	'evidence-id': { fatal: true },
	'evidence-review': { fatal: true },
} as const satisfies Record<string, { fatal: boolean }>;
export type FindingRule = keyof typeof findingRules;

/** Something an editor should know about a file. Findings are collected and reported, never thrown. */
export type Finding = VFileMessage;

interface FindingDetails {
	/** Path of the file as the editor knows it, such as `seeds/event/file.txt`. */
	readonly file: string;
	/** What happened and what to do, as one or two sentences. */
	readonly reason: string;
	/** Where it happened: the text, and an offset into it. */
	readonly at?: { readonly text: string; readonly offset: number };
}

/** Build a finding; its place is worked out from the offset. */
export function finding(rule: FindingRule, { file, reason, at }: FindingDetails): Finding {
	const point = at && location(at.text).toPoint(at.offset);
	const message = new VFileMessage(reason, { ...(point && { place: point }), ruleId: rule });
	message.source = 'variorum';
	message.file = file;
	message.fatal = findingRules[rule].fatal;
	if (at) message.note = lineAround(at.text, at.offset);
	return message;
}

/** How many code units of a long line are shown on either side of the place. */
const shownOfLine = 60;

/** The line that holds `offset`, cut to what stands near it. */
function lineAround(text: string, offset: number): string {
	const before = /[^\r\n]*$/.exec(text.slice(Math.max(0, offset - shownOfLine), offset))?.[0] ?? '';
	const after = /^[^\r\n]*/.exec(text.slice(offset, offset + shownOfLine))?.[0] ?? '';
	return before + after;
}
