import type { ContainerNode, Node, TextNode } from '@takumi-rs/core';
import type { Agreement } from '../../model/agreement.ts';
import { family } from './card-fonts.ts';
import type { DrawnWords } from './drawn-words.ts';

/** The size that sites ask for, in pixels. */
export const cardSize = { width: 1200, height: 630 } as const;

/** Colours of the site by daylight, as its style sheets have them. */
export const palette = {
	paper: '#fbfaf6',
	ink: '#1c1a17',
	soft: '#5a554c',
	rule: '#d8d2c4',
	conflicting: '#8f1d14',
	reworded: '#76530c',
	verbatim: '#1e5f45',
	'single-source': '#5a554c',
} as const satisfies Record<Agreement | 'paper' | 'ink' | 'soft' | 'rule', string>;

/** How large words are set, and in how many lines at most, by how many characters there are. */
const settings = [
	{ upTo: 60, size: 76, lines: 3 },
	{ upTo: 105, size: 66, lines: 4 },
	{ upTo: 160, size: 56, lines: 5 },
	{ upTo: 215, size: 49, lines: 5 },
	{ upTo: 285, size: 43, lines: 6 },
	{ upTo: Infinity, size: 38, lines: 7 },
] as const;

/** A speaker takes the room of so many characters, and of a line. */
const speakerRoom = 50;

/** The card as a front page: the name of the site, the words, and who tells them. */
export function cardLayout(card: DrawnWords, site: string): Node {
	return box(page, [
		box(masthead, [
			line(site, { ...siteName, ...clamped(1) }),
			line(card.kicker, { color: palette.soft }),
		]),
		box(middle, [wordsOf(card), ...speakerOf(card)]),
		box(colophon, [
			...tellersOf(card),
			// What doubt there is stands at its end, and must not be cut off.
			line(card.note, { ...clamped(2), fontSize: 25, color: palette[card.agreement ?? 'soft'] }),
		]),
	]);
}

function wordsOf({ words, speaker }: DrawnWords): TextNode {
	const room = words.length + (speaker === null ? 0 : speakerRoom);
	const { size, lines } = settings.find(({ upTo }) => room <= upTo)!;
	const tracking = size > 60 ? '-0.015em' : '-0.005em';
	const style: Style = {
		textWrap: 'balance',
		fontSize: size,
		lineHeight: 1.2,
		letterSpacing: tracking,
		fontWeight: 500,
	};
	return line(words, { ...style, ...clamped(speaker === null ? lines : lines - 1) });
}

function speakerOf({ speaker }: DrawnWords): TextNode[] {
	if (speaker === null) return [];
	return [line(speaker, { ...clamped(1), marginTop: 16, fontSize: 34, color: palette.soft })];
}

/** One line may run on; two, of sides that conflict, may not. */
function tellersOf({ tellers }: DrawnWords): TextNode[] {
	const lines = tellers.length > 1 ? 1 : 2;
	return tellers.map((words) => line(words, { ...clamped(lines), fontWeight: 600 }));
}

type Style = NonNullable<ContainerNode['style']>;

const page: Style = {
	width: '100%',
	height: '100%',
	display: 'flex',
	flexDirection: 'column',
	padding: '36px 68px 40px',
	backgroundColor: palette.paper,
	color: palette.ink,
	fontFamily: family,
	fontSize: 30,
	lineHeight: 1.3,
};

const masthead: Style = {
	display: 'flex',
	alignItems: 'baseline',
	justifyContent: 'space-between',
	paddingBottom: 12,
	borderBottom: `6px double ${palette.ink}`,
};

const siteName: Style = {
	fontSize: 40,
	fontWeight: 750,
	letterSpacing: '-0.02em',
	lineHeight: 1.2,
};

const middle: Style = {
	flex: 1,
	minHeight: 0,
	display: 'flex',
	flexDirection: 'column',
	justifyContent: 'center',
	overflow: 'hidden',
};

const colophon: Style = {
	display: 'flex',
	flexDirection: 'column',
	paddingTop: 14,
	borderTop: `1px solid ${palette.rule}`,
};

/** At most so many lines; a word that is too long for one is broken. */
function clamped(lines: number): Style {
	return {
		lineClamp: lines,
		textOverflow: 'ellipsis',
		overflow: 'hidden',
		overflowWrap: 'anywhere',
	};
}

function box(style: Style, children: Node[]): ContainerNode {
	return { type: 'container', style, children };
}

function line(words: string, style: Style): TextNode {
	return { type: 'text', text: words, style };
}
