import { counted } from '../wording/counted.ts';
import { writtenNumber } from '../wording/written-number.ts';

/** What editors decided, and who they are. */
export const decisionText = {
	/** Who decided, where it is known when. */
	on: (by: string, day: string) => `${by} (${day})`,
	confirmed: (by: string) => `Confirmed by ${by}`,
	/** Where the program has added places that nobody has looked at. */
	confirmedBut: (by: string, since: number) =>
		`Confirmed by ${by}, save ${counted(since, 'place')} that the program has added since`,
	together: (by: string) => `${by} has confirmed that these belong together.`,
	since: (count: number) =>
		count === 1
			? 'One place was added since by the program alone; nobody has confirmed it.'
			: `${writtenNumber(count)} places were added since by the program alone; nobody has confirmed them.`,
	byItself: (sure: boolean) => `By itself the program is ${sure ? 'sure' : 'not sure'} of it.`,
	worded: (by: string) => `Worded by ${by}`,
	named: (by: string) => `Named by ${by}`,
	/** Of who said words in an article, or that it does not tell. */
	decided: (by: string) => `decided by ${by}`,
	harmless: (by: string) => `marked as harmless by ${by}`,
	recorded: (by: string) => `recorded by ${by}`,
	original: 'In the language in which it was said',
	excluded: {
		claim: 'The desk does not count this as a claim',
		utterance: 'The desk does not count this as a quotation',
	},
	excludedBy: (by: string) =>
		`${by} took it out of all lists. The address stays; this is the reason:`,
	standsIn: 'Its words stand in',
} as const;
