/** The keys of the desk page. All that they do, the buttons and links of the page do too. */

const items = [...document.querySelectorAll('.item')];
const dialog = document.querySelector('#keys');

/** The item that holds the focus, else the one that the address names. */
function currentItem() {
	return document.activeElement?.closest('.item') ?? document.querySelector('.item:target');
}

function go(by) {
	const current = currentItem();
	// without one, the first of the kind that was led to
	const first = items.indexOf(document.querySelector(':target .item'));
	const at = current ? items.indexOf(current) + by : first;
	show(items[Math.min(Math.max(at, 0), items.length - 1)]);
}

/** Pass what is left of a kind. */
function goToNextKind() {
	const current = currentItem()?.closest('section');
	const behind = items.slice(
		items.findLastIndex((item) => item.closest('section') === current) + 1,
	);
	if (behind.length > 0) show(behind[0]);
}

function show(item) {
	unfold(item);
	item?.focus({ preventScroll: true });
	item?.scrollIntoView({ block: 'start' });
}

/** Open all folds that something stands in: nothing in a closed one can have the focus. */
function unfold(element) {
	const details = element?.closest('details:not([open])');
	if (!details) return;
	details.open = true;
	unfold(element);
}

/** The button of a key beside the focus, else the first that is not folded away, else the first. */
function buttonOf(letter, item) {
	const selector = `[data-key="${letter}"]`;
	const beside = document.activeElement?.closest('details, .place')?.querySelector(selector);
	const all = [...(item?.querySelectorAll(selector) ?? [])];
	return beside ?? all.find((each) => !each.closest('details:not([open])')) ?? all[0];
}

/** Press the button of a key, or lead to what must be filled in before. */
function press(letter) {
	// letters act only where the focus is in an item, so that none is pressed by mistake
	const item = document.activeElement?.closest('.item');
	const button = buttonOf(letter, item);
	if (!button) return;
	const fields = [...(button.form?.elements ?? [])];
	const boxes = fields.filter(({ type }) => type === 'checkbox');
	const lacking = boxes.some(({ checked }) => checked) ? undefined : boxes[0];
	const field =
		lacking ??
		fields.find(
			({ type, required, value }) =>
				type === 'text' && required && (value === '' || letter === 'n'),
		);
	unfold(field);
	if (field) field.focus();
	else button.click();
}

const keys = {
	j: () => go(1),
	ArrowDown: () => go(1),
	k: () => go(-1),
	ArrowUp: () => go(-1),
	l: goToNextKind,
	'?': () => dialog.showModal(),
};

/** Arrows choose among the boxes of a group, and letters are typed into fields. */
function isTyping({ target }) {
	return target.matches('input:not([type="checkbox"]), textarea, select');
}

const store = 'variorum-desk-keys';

/** Whether letters act as keys: who speaks to the machine may switch them off (WCAG 2.1.4). */
function areOn() {
	return localStorage.getItem(store) !== 'off';
}

document.addEventListener('keydown', (event) => {
	if (event.ctrlKey || event.metaKey || event.altKey || dialog.open) return;
	if (event.key === 'Escape') currentItem()?.focus();
	if (isTyping(event) || (event.key.length === 1 && !areOn())) return;
	const act =
		keys[event.key] ?? ('acdmnrsx'.includes(event.key) ? () => press(event.key) : undefined);
	if (!act) return;
	event.preventDefault();
	act();
});

if (dialog) {
	const button = document.querySelector('#show-keys');
	button.hidden = false;
	button.addEventListener('click', () => dialog.showModal());
	const box = document.querySelector('#letters');
	box.checked = areOn();
	box.addEventListener('change', () => localStorage.setItem(store, box.checked ? 'on' : 'off'));
}

// After a decision the address names the next item; it gets the focus, so that its keys work at once.
// What was opened by its id has it from the beginning.
const target =
	document.querySelector('.item:target') ??
	(location.hash === '' ? document.querySelector('#asked .item') : null);
unfold(target);
target?.focus();
