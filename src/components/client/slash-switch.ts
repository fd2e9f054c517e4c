import { announceKey } from './search-key.ts';
import { isOn, switchTo } from './slash-key.ts';

const box = document.querySelector<HTMLInputElement>('#slash-key')!;

function show(): void {
	box.checked = isOn();
	announceKey();
}

box.addEventListener('change', () => {
	switchTo(box.checked);
	show();
});
show();
