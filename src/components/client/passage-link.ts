import { passageFragment } from '../../views/links/passage-fragment.ts';
import { shareText as text } from '../../views/text/share-text.ts';
import { withTextFragment } from '../../views/links/text-fragment.ts';
import { copy, fullAddress } from './clipboard.ts';
import { selectedWords, type SelectedWords } from './selected-words.ts';

/** A selection that still grows is left alone for so many milliseconds. */
const pause = 200;
/** Between the words and the button, in pixels. */
const gap = 6;

const page = document.body.textContent;
const button = document.createElement('button');
button.type = 'button';
button.className = 'copy-passage';
button.textContent = text.copyPassage;
let address = '';
let waiting: number | undefined;

/** Behind the words in which the selection was begun, from where the next tab leads on. */
function offer(): void {
	const selected = selectedWords();
	if (selected) {
		address = addressOf(selected);
		const begun = selected.blocks.find((block) => block.contains(getSelection()!.anchorNode));
		(begun ?? selected.blocks.at(-1)!).after(button);
		place(selected.blocks.at(-1)!);
	} else if (document.activeElement !== button) button.remove();
}

/** To the first of the paragraphs, and where the browser can, to the words. */
function addressOf({ blocks, ...selected }: SelectedWords): string {
	const paragraph = `#${blocks[0]!.dataset['words']!}`;
	return fullAddress(withTextFragment(paragraph, passageFragment(selected, page)));
}

/** Below the last line that is selected. */
function place(block: HTMLElement): void {
	const paragraph = button.parentElement!.getBoundingClientRect();
	const words = block.getBoundingClientRect();
	const lines = [...getSelection()!.getRangeAt(0).getClientRects()];
	const last = lines.findLast(({ top, width }) => width > 0 && top < words.bottom);
	const bottom = Math.min(last?.bottom ?? words.bottom, words.bottom);
	const left = Math.min(last?.left ?? words.left, words.right - button.offsetWidth);
	button.style.top = `${bottom - paragraph.top + gap}px`;
	button.style.left = `${Math.max(words.left, left) - paragraph.left}px`;
}

document.addEventListener('selectionchange', () => {
	clearTimeout(waiting);
	waiting = window.setTimeout(offer, pause);
});
// The press would end the selection in some browsers.
button.addEventListener('pointerdown', (event) => {
	event.preventDefault();
});
button.addEventListener('click', () => void copy(address, text.copiedLink));
document.addEventListener('keydown', (event) => {
	if (event.key === 'Escape') button.remove();
	if (event.key === 'Tab' && !event.shiftKey && isNext()) {
		event.preventDefault();
		button.focus();
	}
});

/** A press on words gives the focus to all that holds them; the next tab would begin at the head of it. */
function isNext(): boolean {
	const focused = document.activeElement;
	return button.isConnected && focused !== button && focused?.contains(button) === true;
}
