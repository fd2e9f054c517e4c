import { agreementText, toldText } from './text/agreement-text.ts';
import { articleText } from './text/article-text.ts';
import { attributionText } from './text/attribution-text.ts';
import { besideText } from './text/beside-text.ts';
import { cardText } from './text/card-text.ts';
import { claimText } from './text/claim-text.ts';
import { comparisonText } from './text/comparison-text.ts';
import { correctionsText } from './text/corrections-text.ts';
import { countText } from './text/count-text.ts';
import { dataText } from './text/data-text.ts';
import { decisionText } from './text/decision-text.ts';
import { embedText } from './text/embed-text.ts';
import { eventText } from './text/event-text.ts';
import { explainerText } from './text/explainer-text.ts';
import { feedText } from './text/feed-text.ts';
import { figuresText } from './text/figures-text.ts';
import { formerText } from './text/former-text.ts';
import { frameText } from './text/frame-text.ts';
import { groupingText } from './text/grouping-text.ts';
import { outletText, speakerText } from './text/people-text.ts';
import { registerText } from './text/register-text.ts';
import { reviewText } from './text/review-text.ts';
import { searchText } from './text/search-text.ts';
import { shareText } from './text/share-text.ts';
import { versionText } from './text/version-text.ts';
import { utteranceText } from './text/utterance-text.ts';
import { withdrawnText } from './text/withdrawn-text.ts';

/** Every phrase of the interface that is not a page of its own in `content/pages/`. */
export const text = {
	...frameText,
	search: searchText,
	share: shareText,
	event: eventText,
	explainer: explainerText,
	article: articleText,
	beside: besideText,
	claim: claimText,
	utterance: utteranceText,
	comparison: comparisonText,
	grouping: groupingText,
	decision: decisionText,
	attribution: attributionText,
	speaker: speakerText,
	outlet: outletText,
	former: formerText,
	version: versionText,
	withdrawn: withdrawnText,
	register: registerText,
	review: reviewText,
	corrections: correctionsText,
	data: dataText,
	card: cardText,
	embed: embedText,
	feed: feedText,
	agreement: agreementText,
	told: toldText,
	count: countText,
	figures: figuresText,
} as const;
