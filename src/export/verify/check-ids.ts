import type { EvidenceBundle } from '../../model/evidence-bundle.ts';
import { finding, type Finding } from '../../model/finding.ts';
import type { Passage } from '../../model/passage.ts';
import type { Checked } from './checked-text.ts';

/** Whether the ledger knows every id, and every passage has the annotation that it should have. */
export function checkIds({ bundle, path }: Checked): Finding[] {
	const wrong = (reason: string) =>
		finding('evidence-id', {
			file: path,
			reason: `${reason}. Fetch the evidence anew from the site.`,
		});
	return [
		...notLive(bundle, 'claim').map((id) => wrong(`The ledger has no live claim ${id}`)),
		...notLive(bundle, 'utterance').map((id) => wrong(`The ledger has no live utterance ${id}`)),
		...inFirstAlone(passageKeys(bundle), annotationKeys(bundle)).map((place) =>
			wrong(`No annotation says of which claim or utterance these words are: ${place}`),
		),
		...inFirstAlone(annotationKeys(bundle), passageKeys(bundle)).map((place) =>
			wrong(`No claim or utterance has the words that an annotation gives it: ${place}`),
		),
	];
}

function notLive({ ledger, ...bundle }: EvidenceBundle, kind: 'claim' | 'utterance'): string[] {
	const live = ledger.entries.filter((entry) => entry.kind === kind && entry.state === 'live');
	const ids = new Set<string>(live.map(({ id }) => id));
	const used = kind === 'claim' ? bundle.claims : bundle.utterances;
	return used.map(({ id }) => id).filter((id) => !ids.has(id));
}

/** Each passage as the permalink that it belongs to, its text and its place. */
function passageKeys({ texts, claims, utterances }: EvidenceBundle): string[] {
	const urls = new Map(texts.map(({ article, url }) => [article, url]));
	const key = (url: string) => (passage: Passage) =>
		keyOf(url, urls.get(passage.article) ?? passage.article, passage);
	return [
		...claims.flatMap(({ url, tellings }) => tellings.map(key(url))),
		...utterances.flatMap(({ url, wordings, retellings }) =>
			[...wordings, ...retellings].map(key(url)),
		),
	];
}

function annotationKeys({ annotations }: EvidenceBundle): string[] {
	return annotations
		.flatMap(({ items }) => items)
		.map(({ body, target }) => keyOf(body.id, target.source, target.selector[1]));
}

function keyOf(url: string, text: string, { start, end }: { start: number; end: number }): string {
	return `${url}, characters ${start} to ${end} of ${text}`;
}

function inFirstAlone(first: readonly string[], second: readonly string[]): string[] {
	const others = new Set(second);
	return first.filter((each) => !others.has(each));
}
