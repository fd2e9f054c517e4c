import { addresses } from '../../model/addresses.ts';
import { citationsIn } from '../../model/citations-in.ts';
import type { Explainer } from '../../model/explainer.ts';
import { href } from '../links/href.ts';
import type { Link } from '../links/link.ts';

/** An explainer as pages point to it. */
export interface ExplainerCard extends Link {
	readonly description: string;
	/** Whether readers of its event are asked to read it first. */
	readonly lead: boolean;
}

/** The explainers of an event, those to be read first before the others. */
export function explainerCards(explainers: readonly Explainer[], event: string): ExplainerCard[] {
	return explainers
		.filter((explainer) => explainer.event === event)
		.toSorted((a, b) => Number(b.lead) - Number(a.lead))
		.map(({ slug, title, description, lead }) => ({
			href: href(addresses.explainer(slug)),
			text: title,
			description,
			lead,
		}));
}

/** The explainers that cite a claim or an utterance. */
export function citingExplainers(explainers: readonly Explainer[], id: string): Link[] {
	return explainers
		.filter((explainer) => citationsIn(explainer).some((citation) => citation.id === id))
		.map(({ slug, title }) => ({ href: href(addresses.explainer(slug)), text: title }));
}
