import { isOn } from './slash-key.ts';

/** Tell those who hear the page whether the field has its key. */
export function announceKey(): void {
	for (const field of document.querySelectorAll('input[type="search"]'))
		if (isOn()) field.setAttribute('aria-keyshortcuts', '/');
		else field.removeAttribute('aria-keyshortcuts');
}

/** The slash key leads to the search field, as readers of reference works have come to expect. */
document.addEventListener('keydown', (event) => {
	if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || !isOn()) return;
	if (event.target instanceof Element && event.target.closest('input, textarea, select')) return;
	event.preventDefault();
	const field = document.querySelector<HTMLInputElement>('input[type="search"]');
	if (field && field.getClientRects().length > 0) field.focus();
	else location.assign(document.querySelector<HTMLAnchorElement>('a[data-search]')!.href);
});
announceKey();

document.addEventListener('keydown', ({ key, target }) => {
	if (key !== 'Escape' || !(target instanceof HTMLInputElement) || target.type !== 'search') return;
	target.value = '';
	target.dispatchEvent(new Event('input', { bubbles: true }));
});
