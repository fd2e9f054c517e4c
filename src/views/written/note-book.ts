import type { Agreement } from '../../model/agreement.ts';
import type { Citation } from '../../model/explainer.ts';
import type { CitedView, Reference, TellingView } from './explainer-notes.ts';
import { text } from '../interface-text.ts';
import { asHeading } from '../wording/lemma.ts';
import type { Link } from '../links/link.ts';

/** A number in the text that leads to a note, with the words before it if they are quoted. */
export interface MarkView {
	readonly id: string;
	readonly note: string;
	/** The number of the claim, and a letter for one of its tellings: “4b”. */
	readonly name: string;
	readonly agreement: Agreement;
	/** What it says to those who hear it. */
	readonly label: string;
	readonly quoted: {
		readonly words: string;
		readonly language: string;
		readonly by: string;
	} | null;
}

/** What the places of the text that cite something lead back to. */
interface Noted {
	readonly id: string;
	readonly name: string;
	readonly places: readonly Link[];
}

/** One claim or utterance that the explainer rests on, with those of its tellings that are meant. */
export interface NoteView extends CitedView, Noted {
	readonly since: Link | null;
	readonly tellings: readonly NotedTelling[];
}

interface NotedTelling extends Omit<TellingView, 'words'>, Noted {
	/** Null where they are those above them. */
	readonly words: string | null;
}

interface OpenNoted extends Noted {
	readonly places: Link[];
}
type OpenTelling = TellingView & OpenNoted;
interface OpenNote extends OpenNoted {
	readonly reference: Reference;
	readonly tellings: Map<string, OpenTelling>;
	since: Link | null;
}

export interface NoteBook {
	readonly mark: (citation: Citation) => MarkView;
	readonly notes: () => readonly NoteView[];
}

/** Numbers the notes in the order in which the text cites them; what is cited again keeps its number. */
export function noteBook(referenceOf: (citation: Citation) => Reference): NoteBook {
	const open = new Map<string, OpenNote>();
	let count = 0;

	function mark(citation: Citation): MarkView {
		const reference = referenceOf(citation);
		const note = noteFor(reference);
		note.since ??= reference.since;
		const noted = reference.telling ? tellingIn(note, reference.telling) : note;
		const id = `cited-${++count}`;
		noted.places.push({ href: `#${id}`, text: text.explainer.back(noted.places.length + 1) });
		return markView({ id, noted }, citation, reference);
	}

	function noteFor(reference: Reference): OpenNote {
		const name = String(open.size + 1);
		const { href } = reference.cited;
		const id = `note-${name}`;
		const note = open.get(href) ?? {
			id,
			name,
			reference,
			since: null,
			places: [],
			tellings: new Map(),
		};
		open.set(href, note);
		return note;
	}

	const notes = () =>
		Array.from(open.values(), ({ reference: { cited }, tellings, ...note }) => ({
			...cited,
			...note,
			tellings: Array.from(tellings.values(), (telling) => ({
				...telling,
				words: telling.words === cited.words ? null : telling.words,
			})),
		}));
	return { mark, notes };
}

const letters = 'abcdefghijklmnopqrstuvwxyz';

function tellingIn({ name, tellings }: OpenNote, telling: TellingView): OpenTelling {
	const { href } = telling.place;
	const letter = letters[tellings.size] ?? String(tellings.size + 1);
	const [id, full] = [`note-${name}-${letter}`, name + letter];
	const found = tellings.get(href) ?? { ...telling, id, name: full, places: [] };
	tellings.set(href, found);
	return found;
}

function markView(
	{ id, noted }: { readonly id: string; readonly noted: Noted },
	{ quotes, words }: Citation,
	{ cited, telling }: Reference,
): MarkView {
	const { note, said } = text.explainer;
	const exact = words === undefined ? telling?.words : text.utterance.inWords(asHeading(words));
	return {
		id,
		note: `#${noted.id}`,
		name: noted.name,
		agreement: cited.agreement.kind,
		label: note(noted.name, cited.agreement.phrase),
		quoted:
			quotes && telling && exact !== undefined
				? {
						words: exact,
						language: telling.language,
						by: said(telling.attribution ?? '', telling.outlet.text),
					}
				: null,
	};
}
