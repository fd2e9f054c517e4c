import {
	citedNow,
	oneSpaced,
	passageMeant,
	type Citable,
	type Citables,
} from '../model/citable.ts';
import type { Citation } from '../model/explainer.ts';
import { perhapsMeant } from '../model/nearest.ts';

/** What is to be said of a citation: that it can't stand, or that a person should look at it. */
interface Verdict {
	readonly wrong?: string;
	readonly changed?: string;
}

const nouns = { claim: 'claim', utterance: 'quotation' } as const;

export function checkCitation(citation: Citation, citables: Citables): Verdict {
	const { id, kind } = citation;
	const cited = citables.byId.get(id);
	if (!cited) return { wrong: unknown(citation, citables) };
	if (cited.kind !== kind)
		return { wrong: `“${id}” is a ${nouns[cited.kind]}: ${asOther(citation)}` };
	if (cited.withdrawn !== undefined)
		return {
			wrong: `“${id}” was withdrawn (${cited.withdrawn}), and its words may not be shown. Take the sentence out.`,
		};
	const now = citedNow(citables, id);
	if (now?.kind !== kind)
		return {
			wrong: `What “${id}” stood for is no longer found in the articles. Cite another ${nouns[kind]}, or take the sentence out.`,
		};
	const version = versionVerdict(citation, cited);
	if (version.wrong !== undefined) return version;
	return passageVerdict(citation, now, citables) ?? (now === cited ? version : merged(cited, now));
}

function unknown({ id, kind }: Citation, { byId }: Citables): string {
	const ids = [...byId.values()].filter((one) => one.kind === kind).map((one) => one.id);
	return `There is no ${nouns[kind]} “${id}”.${perhapsMeant(id, ids)} The id is the last part of the address of its page.`;
}

function asOther({ kind, id, quotes }: Citation): string {
	if (kind === 'utterance' && quotes) return `write <Cite claim="${id}" />.`;
	return kind === 'utterance' ? `write claim="${id}".` : `write quotation="${id}".`;
}

function passageVerdict(citation: Citation, now: Citable, citables: Citables): Verdict | undefined {
	if (passageMeant(citables, now, citation) >= 0) return undefined;
	const { outlet, words } = citation;
	if (outlet !== undefined && passageMeant(citables, now, { outlet }) < 0) {
		const outlets = [...new Set(now.passages.map((passage) => passage.outlet))];
		return {
			wrong: `The outlet “${outlet}” does not tell “${now.id}”; these do: ${outlets.join(', ')}.`,
		};
	}
	const was = now.former.some((exact) => oneSpaced(exact).includes(oneSpaced(words!)));
	// They were changed together with the claim, and that is told; what is quoted must be there.
	if (was && !citation.quotes && citation.version < now.versions.length) return undefined;
	const why = was ? 'are told there no longer' : `stand in no place that tells “${now.id}”`;
	return { wrong: `The words “${words!}” ${why}. Copy them from its page.` };
}

function versionVerdict({ version, id }: Citation, { versions }: Citable): Verdict {
	const last = versions.length;
	if (version > last)
		return { wrong: `“${id}” has no version ${version}; the present one is ${last}.` };
	if (version === last) return {};
	const [before, now] = [versions[version - 1]!, versions.at(-1)!];
	// an article may tell a claim in other words while its statement stays
	const how =
		before === now
			? `it is stated as before, “${now}”, and its page shows how it is told now`
			: `“${before}” became “${now}”`;
	return {
		changed:
			`The words of “${id}” were changed since version ${version}: ${how}. ` +
			`Look whether the sentence still holds, then write version="${last}". Until then the page says that they were changed.`,
	};
}

function merged(cited: Citable, now: Citable): Verdict {
	return {
		changed: `“${cited.id}” is now part of “${now.id}” (“${now.versions.at(-1)!}”). Look whether the sentence still holds, then cite “${now.id}”. Until then the page says so.`,
	};
}
