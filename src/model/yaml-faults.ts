import { isCollection, isScalar, visit, type Document, type YAMLParseError } from 'yaml';

/** What is wrong with YAML that a person wrote. */
interface YamlFault {
	/** In code units from the start of the YAML: where the mistake is, which may be before the parser met it. */
	readonly offset: number;
	/** What it is and what to do, as a sentence that may stand behind a colon. */
	readonly why: string;
}

/** The mistakes in the form of YAML, the first of each line: what else is told there comes of it. */
export function yamlFaults(document: Document.Parsed, yaml: string): YamlFault[] {
	const { errors } = document;
	const first = errors.filter((error) => !errors.some((other) => followsFrom(error, other)));
	const faults = first.map((error) => faultOf(error, document, yaml));
	const lineOf = ({ offset }: YamlFault) => yaml.slice(0, offset).split('\n').length;
	const byLine = Map.groupBy(faults, lineOf);
	return Array.from(byLine.values(), (ofLine) => ofLine[0]!).toSorted(
		(a, b) => a.offset - b.offset,
	);
}

/** Words that lead to those of an anchor, where they stand. */
export function yamlAliases(document: Document.Parsed) {
	const aliases: { readonly source: string; readonly offset: number }[] = [];
	visit(document, {
		Alias(_, { source, range }) {
			aliases.push({ source, offset: range?.[0] ?? 0 });
		},
	});
	return aliases;
}

type Fault = Pick<YAMLParseError, 'code' | 'message' | 'pos'>;

/** That a key ends on another line is told beside what made it so. */
function followsFrom(error: Fault, other: Fault): boolean {
	return (
		error.code === 'MULTILINE_IMPLICIT_KEY' && other !== error && error.pos[0] === other.pos[0]
	);
}

function faultOf({ code, message, pos }: Fault, document: Document.Parsed, yaml: string) {
	const [at] = pos;
	const opened = openerOf(message);
	if (opened) return { offset: lastBefore(document, at, opened.is), why: opened.why };
	if (code === 'BLOCK_AS_IMPLICIT_KEY') return colonOrIndent(at, document, yaml);
	if (message.startsWith('Sequence item without'))
		return { offset: firstLetter(yaml, at), why: notBelow };
	return { offset: at, why: whyOf(code, yaml.charAt(at)) ?? `${message}.` };
}

type Holds = (node: unknown) => boolean;

const isQuoted: Holds = (node) => isScalar(node) && (node.type ?? '').startsWith('QUOTE');
const isInBrackets: Holds = (node) => isCollection(node) && node.flow === true;

/** A parser meets what is not closed where something else begins, often lines below. */
function openerOf(message: string): { readonly is: Holds; readonly why: string } | undefined {
	if (/^Missing closing ["']/u.test(message))
		return { is: isQuoted, why: 'the quotation mark that opens here is never closed.' };
	if (/^Flow (?:map|sequence) in/u.test(message))
		return { is: isInBrackets, why: 'the bracket that opens here is not closed.' };
	if (message === 'Unexpected scalar at node end') return { is: isQuoted, why: goesOn };
	return undefined;
}

const goesOn =
	'words go on behind the quotation mark that closes. Put all of them in single quotation marks (\'…\'), or in double ones ("…") if they have an apostrophe.';

/** Where the last node of a kind begins that begins before a place; the place itself where there is none. */
function lastBefore(document: Document.Parsed, place: number, is: Holds): number {
	let last = -1;
	visit(document, {
		Node(_, node) {
			const start = node.range?.[0] ?? 0;
			if (start < place && is(node)) last = Math.max(last, start);
		},
	});
	return last < 0 ? place : last;
}

/** A value with a colon in it, or a line that is further in than the one above, which has a value of its own. */
function colonOrIndent(at: number, { errors }: Document.Parsed, yaml: string): YamlFault {
	const end = errors.find(({ code, pos }) => code === 'MULTILINE_IMPLICIT_KEY' && pos[0] === at);
	const next = yaml.indexOf('\n', at);
	if (end === undefined || next < 0)
		return {
			offset: at,
			why: 'where words have a colon, put all of them in quotation marks.',
		};
	return { offset: firstLetter(yaml, next), why: notBelow };
}

const notBelow =
	'this line is set in otherwise than the key above it. Let both begin in the same column.';

const firstLetter = (yaml: string, from: number) =>
	from + Math.max(0, yaml.slice(from).search(/\S/u));

function whyOf(code: YAMLParseError['code'], letter: string): string | undefined {
	if (code === 'TAB_AS_INDENT') return 'begin the line with spaces, not with a tab.';
	if (code === 'BAD_SCALAR_START')
		return `words can’t begin with ${letter} here. Put them in quotation marks.`;
	if (code === 'DUPLICATE_KEY') return 'this key is there already. Keep one of the two.';
	if (['MULTILINE_IMPLICIT_KEY', 'MISSING_CHAR'].includes(code))
		return 'a key has a colon and a space behind it, as in “title: Pier reopens”.';
	return undefined;
}
