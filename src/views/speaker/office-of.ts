import type { Passage } from '../../model/passage.ts';
import type { Speaker } from '../../model/speaker.ts';
import { isSure } from '../../model/sure-attribution.ts';
import type { TextPositionSelector } from '../../model/selector.ts';
import type { EventIndex } from '../event/event-index.ts';
import { isOffice } from './is-office.ts';
import { kindOf } from './kind-of-speaker.ts';

/** What an article calls a person besides their name, in its own words: “prosecution counsel”, “a teacher”; null where none does near their words. */
export function officeOf(index: EventIndex, speaker: Speaker): string | null {
	if (kindOf(speaker) !== 'person') return null;
	const { claims, utterances } = index.event;
	const passages = [
		...utterances.flatMap(({ wordings }) => wordings),
		...claims.flatMap(({ tellings }) => tellings),
	];
	const offices = passages.flatMap((passage) => {
		const given = index.attribution(passage);
		const isTheirs = given?.speaker === speaker.id && isSure(given) && given.mention !== null;
		return isTheirs ? (officeBeside(passage, given.mention, speaker) ?? []) : [];
	});
	return offices[0] ?? described(speaker);
}

function officeBeside(
	passage: Passage,
	mention: TextPositionSelector,
	{ name }: Speaker,
): string | null {
	const known = passage.prefix + passage.exact + passage.suffix;
	const from = passage.start - passage.prefix.length;
	const [start, end] = [mention.start - from, mention.end - from];
	if (start < 0 || end > known.length) return null;
	const before = beforeName(known.slice(start, end), name);
	// “According to Bo Lind, the bridge was unsafe”: what follows is what they say
	if (before !== null || /\baccording to\s*$/iu.test(known.slice(0, start))) return before;
	return behindName(known.slice(end));
}

/** “The harbour pilot Bo Lind” */
function beforeName(words: string, name: string): string | null {
	const surname = name.split(/\s+/u).at(-1)!;
	const at = words.indexOf(name.split(/\s+/u)[0]!);
	if (at <= 0 || !words.includes(surname)) return null;
	const office = words.slice(0, at).replace(/^(?:the|a|an)\s+/iu, '');
	const told = office
		.replace(/[\s,:]+$/u, '')
		.replace(/ (?:Coun|Cllr|Mr|Mrs|Ms|Miss|Dr|Sir|Dame)\.?$/u, '');
	return isOffice(told) ? told : null;
}

/** “Bo Lind, 58, a former harbour pilot,”: not where others follow, as in “Bo Lind, the pilot, and a nurse” */
function behindName(rest: string): string | null {
	const found = /^, ((?:\d{1,3}, )?(?:an?|the) ([^,.;:“”"()\n]{3,60}))[,.](?! (?:and|or)\b)/u.exec(
		rest.replace(/\s+/gu, ' '),
	);
	return found && isOffice(found[2]!) ? found[1]! : null;
}

/** A description by which an article calls them elsewhere. */
function described({ aliases }: Speaker): string | null {
	const all = aliases.filter((alias) => /^\p{Ll}/u.test(alias) && isOffice(alias));
	return all.toSorted((a, b) => b.length - a.length)[0] ?? null;
}
