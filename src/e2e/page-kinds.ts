import { addresses } from '../model/addresses.ts';
import { besidePairs } from '../views/article/beside-pairs.ts';
import { longUtterance, remembered, sample, sampleExplainer, sharedClaim } from './sample-event.ts';

const { search } = addresses;

const besides = besidePairs(sample)[0]!;
/** A claim with a signed verdict. */
const reviewedClaim = 'p3s2dsj';

/** One address for each kind of page, without the base path. */
export const pageKinds = {
	home: addresses.home,
	event: addresses.event(sample.id),
	explainer: addresses.explainer(sampleExplainer.slug),
	article: addresses.article(sample.articles[0]!.id),
	beside: addresses.beside(besides[0].id, besides[1].id),
	claim: addresses.claim(sharedClaim.id),
	version: addresses.claimVersion(sharedClaim.id, 1),
	utterance: addresses.utterance(longUtterance.id),
	speaker: addresses.speaker(longUtterance.speaker!),
	outlet: addresses.outlet(sample.outlets[0]!.id),
	register: addresses.register.speakers,
	'reviewed claim': addresses.claim(reviewedClaim),
	scale: addresses.scale('default'),
	search,
	'search with results': `${search}?q=${encodeURIComponent(remembered)}`,
	about: addresses.about,
	method: addresses.method,
	data: addresses.data,
	permalinks: addresses.permalinks,
	corrections: addresses.corrections,
	principles: addresses.written.principles,
	files: addresses.written.files,
	design: addresses.written.design,
	'not found': '/nothing/was/ever/here/',
} as const;

export const eachPageKind = Object.entries(pageKinds);
