import { singular } from './speaking.ts';

/**
 * How news uses a noun for what somebody says or thinks: as what another may deny (“denied the gossip”), with
 * “that” behind it (“the quip that”), and so that the clause behind “that” is reported as words of whoever
 * the noun belongs to (“the fear that”).
 */
type Use = 'denied' | 'that' | 'reports';

/** Each noun once, in the row of its uses. */
const sayings: readonly { readonly uses: readonly Use[]; readonly nouns: string }[] = [
	{
		uses: ['denied', 'that', 'reports'],
		nouns: 'accusation allegation assertion charge claim contention report suggestion',
	},
	{ uses: ['denied', 'that'], nouns: 'criticism insinuation rumor rumour suspicion testimony' },
	{
		uses: ['denied'],
		nouns: `account assumption finding gossip idea imputation narrative news notion reading reproach
			speculation story talk theory version`,
	},
	{
		uses: ['that', 'reports'],
		nouns: `announcement assurance belief complaint denial fear hope insistence pledge prediction promise
			statement warning`,
	},
	{
		uses: ['that'],
		nouns: `admission argument barb boast comment conclusion declaration description dig dismissal estimate
			explanation hint jab jibe joke line observation opinion quip quote remark reminder revelation slur
			taunt threat verdict view vow`,
	},
	{ uses: ['reports'], nouns: 'concern' },
];

/** Nouns for a number that somebody has given. */
const counts = 'figure number count toll estimate tally total';

/** What is asked for: who denies or rejects it turns somebody down, and says of nothing that it is false. */
const requests = `access admission amendment appeal application apology asylum bail bid boarding call candidate care chance
	break equaliser equalizer clemency compensation compromise deal demand entry extension fund funding goal invitation leave loan motion offer opportunity parole permission
	petition penalty place plan plea proposal request resignation right service settlement treatment treaty trial visa vote`;

/** Whether a word is one of some nouns, in the singular or the plural. */
function among(...nouns: readonly string[]): (word: string) => boolean {
	const listed = new Set(nouns.join(' ').split(/\s+/u));
	return (word) => listed.has(word) || listed.has(singular(word));
}

const used = (use: Use) =>
	among(...sayings.filter(({ uses }) => uses.includes(use)).map(({ nouns }) => nouns));

const isDenied = used('denied');

/** Nouns for what somebody has said and another may deny; “talks” are held. */
export const isClaimNoun = (word: string): boolean => word !== 'talks' && isDenied(word);
/** Whether a noun may say whose words follow: “Roe's claim that”, “reports that”. */
export const takesThat = used('that');
/** Nouns that report: the denial that …, accusations from the council that …. */
export const isReportingNoun = used('reports');
export const isCountNoun = among(counts);
export const isRequest = among(requests);
