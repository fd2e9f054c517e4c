import { addresses, dataAddresses } from '../../model/addresses.ts';
import { codePointOffsets } from '../../model/code-points.ts';
import type {
	ArticlesFile,
	ClaimsFile,
	PublishedLedger,
	UtterancesFile,
} from '../../model/published-data.ts';
import { textOf, type DataSource } from './data-source.ts';
import {
	allInCodePoints,
	differenceInCodePoints,
	placeInCodePoints,
	type Counting,
} from './in-code-points.ts';

export function toClaimsFile(source: DataSource): ClaimsFile {
	const { event, urlOf } = source;
	const counting = countingIn(source);
	return {
		$schema: urlOf(dataAddresses.schema('claims')),
		event: event.id,
		claims: event.claims.map((claim) => ({
			...claim,
			url: urlOf(addresses.claim(claim.id)),
			tellings: claim.tellings.map((telling) => placeInCodePoints(telling, counting)),
			stances: claim.stances.map((stance) => placeInCodePoints(stance, counting)),
			differences: claim.differences.map((difference) =>
				differenceInCodePoints(difference, claim.tellings, counting),
			),
		})),
	};
}

export function toUtterancesFile(source: DataSource): UtterancesFile {
	const { event, urlOf } = source;
	const counting = countingIn(source);
	return {
		$schema: urlOf(dataAddresses.schema('utterances')),
		event: event.id,
		speakers: event.speakers.map((speaker) => ({
			...speaker,
			url: urlOf(addresses.speaker(speaker.id)),
		})),
		utterances: event.utterances.map((utterance) => ({
			...utterance,
			url: urlOf(addresses.utterance(utterance.id)),
			wordings: utterance.wordings.map((wording) => placeInCodePoints(wording, counting)),
			retellings: utterance.retellings.map((each) => placeInCodePoints(each, counting)),
			differences: utterance.differences.map((difference) =>
				differenceInCodePoints(difference, utterance.wordings, counting),
			),
		})),
	};
}

export function toArticlesFile(source: DataSource): ArticlesFile {
	const { event, urlOf } = source;
	const counting = countingIn(source);
	return {
		$schema: urlOf(dataAddresses.schema('articles')),
		event: event.id,
		outlets: event.outlets.map((outlet) => ({
			...outlet,
			url: urlOf(addresses.outlet(outlet.id)),
		})),
		origins: event.origins,
		articles: event.articles.map((article) => ({
			...allInCodePoints(article, counting(article.id)),
			url: urlOf(addresses.article(article.id)),
			text: urlOf(dataAddresses.text(article.id)),
			annotations: urlOf(dataAddresses.annotations(article.id)),
		})),
	};
}

export function toLedgerFile({ event, ledger, urlOf }: DataSource): PublishedLedger {
	return { $schema: urlOf(dataAddresses.schema('ledger')), event: event.id, ledger };
}

/** The text of each article is looked through once. */
function countingIn(source: DataSource): Counting {
	const byArticle = new Map(
		source.event.articles.map(({ id }) => [id, codePointOffsets(textOf(source, id))]),
	);
	return (article) => byArticle.get(article)!;
}
