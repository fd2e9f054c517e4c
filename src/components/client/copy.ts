import { shareText as text } from '../../views/text/share-text.ts';
import { copy, fullAddress } from './clipboard.ts';

/** Beside a link, a button that copies its address, or the better one that `data-copy` has. */
function addButton(link: HTMLAnchorElement): void {
	const [own, better] = [link.getAttribute('href')!, link.dataset['copy']!];
	const address = better === '' ? own : better;
	const button = copyButton(link.textContent.trim());
	button.addEventListener('click', () => void copy(fullAddress(address), text.copiedLink));
	if (link.classList.contains('pilcrow')) takePlace(link, button);
	else link.after(button);
}

function copyButton(name: string): HTMLButtonElement {
	const button = document.createElement('button');
	button.type = 'button';
	button.className = 'copy-link';
	// Told in full to those who hear it or point at it; the same words, so that they are heard once.
	button.title = button.ariaLabel = text.copyOf(name);
	button.append(word(text.copy));
	return button;
}

function word(words: string): HTMLElement {
	const element = document.createElement('span');
	element.className = 'word';
	element.textContent = words;
	return element;
}

/** The sign of a paragraph copies instead of leading to it; the address bar shows the place as ever. */
function takePlace(link: HTMLAnchorElement, button: HTMLButtonElement): void {
	button.classList.add('pilcrow');
	button.addEventListener('click', () => {
		history.replaceState(null, '', link.hash);
	});
	link.replaceWith(button);
}

/** Show what does nothing without a script, and let it do what it says. */
function enable(selector: string, act: (button: HTMLButtonElement) => Promise<void>): void {
	for (const button of document.querySelectorAll<HTMLButtonElement>(selector)) {
		button.hidden = false;
		button.addEventListener('click', () => void act(button));
	}
}

async function share(button: HTMLButtonElement): Promise<void> {
	const url = fullAddress(button.dataset['shares']!);
	// It rejects where the reader thinks better of it.
	await navigator.share({ title: document.title, url }).catch(() => undefined);
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-copy]')) addButton(link);

enable('[data-copies-link]', (button) =>
	copy(fullAddress(button.dataset['copiesLink']!), text.copiedLink),
);
enable('[data-copies]', (button) => {
	const words = document.getElementById(button.dataset['copies']!)!.textContent;
	return copy(words, text.copiedCitation);
});
if ('share' in navigator) enable('[data-shares]', share);
