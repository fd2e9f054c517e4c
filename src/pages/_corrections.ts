import { correctionsView, type CorrectionsView } from '../views/history/corrections-view.ts';
import {
	publishedCorrections,
	publishedEvents,
	publishedExplainers,
	publishedLedgers,
} from './_published.ts';

/** The log of corrections. */
export async function publishedLog(): Promise<CorrectionsView> {
	const [events, ledgers] = [await publishedEvents(), await publishedLedgers()];
	const explainers = await publishedExplainers();
	return correctionsView(await publishedCorrections(), ledgers, events, explainers);
}
