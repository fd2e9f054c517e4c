import type { Cited } from '../../model/cited.ts';
import type { Settings } from '../../model/settings.ts';
import { fullAddress } from './full-address.ts';
import { text } from '../interface-text.ts';
import type { Link } from './link.ts';
import { mailAddress } from '../publisher-view.ts';

/** Programs and hosts cut what is longer than some 2,000 characters, once it is encoded. */
const longestWords = 600;

/**
 * Ways to report an error in a page: mail, a new issue, or neither, as the desk set. What is wrong
 * with which words of which version is filled in. @param host Of the site, where it is known.
 */
export function reportLinks(
	cited: Cited,
	{ email, issues }: Settings['contact'],
	host: URL | undefined,
): Link[] {
	const subject = text.corrections.letter.subject(cited.note);
	const body = bodyOf(cited, host);
	const { reportBy } = text.corrections;
	return [
		...(email === undefined
			? []
			: [{ href: mailLink(email, subject, body), text: reportBy.email }]),
		...(issues === undefined
			? []
			: [{ href: issueLink(issues, subject, body), text: reportBy.issues }]),
	];
}

function bodyOf({ title, address }: Cited, host: URL | undefined): string {
	const { page, words, what, source } = text.corrections.letter;
	return [
		`${page}: ${fullAddress(address, host)}`,
		`${words}: ${shortened(title)}`,
		'',
		what,
		'',
		source,
		'',
	].join('\n');
}

/** The very words, as many as a link can carry; never half a character. */
function shortened(words: string): string {
	const characters = Array.from(words);
	if (characters.length <= longestWords) return words;
	return `${characters.slice(0, longestWords).join('')}… (${text.corrections.letter.cut})`;
}

/** Lines end as mail wants them (RFC 6068). */
function mailLink(email: string, subject: string, body: string): string {
	const encoded = encodeURIComponent(wellFormed(body).replaceAll('\n', '\r\n'));
	return `mailto:${mailAddress(email)}?subject=${encodeURIComponent(wellFormed(subject))}&body=${encoded}`;
}

/** The parameters that GitHub, Forgejo and Gitea read, or those of GitLab, whose addresses have `/-/`. */
function issueLink(issues: string, subject: string, body: string): string {
	const url = new URL(issues);
	const [title, description] = url.pathname.includes('/-/')
		? ['issue[title]', 'issue[description]']
		: ['title', 'body'];
	url.searchParams.set(title, subject);
	url.searchParams.set(description, body);
	return url.href;
}

/** Half a pair of surrogates can't be encoded. */
function wellFormed(words: string): string {
	return words.replace(/\p{Surrogate}/gu, '\u{FFFD}');
}
