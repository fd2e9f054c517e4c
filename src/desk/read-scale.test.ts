import { expect, test } from 'vitest';
import { boundsOf } from '../model/scale.ts';
import { reported } from '../model/testing/reported.ts';
import { readScale } from './read-scale.ts';

const path = 'content/scales/quay.yaml';
const open =
	'name: Quay\ndescription: How open it is.\nvalues:\n  - id: open\n    name: Open\n    meaning: Ships land.\n    rating: 5\n';
const shut = '  - id: shut\n    name: Shut\n    meaning: None does.\n    rating: 2\n';
const unknown = '  - id: unknown\n    name: Unknown\n    meaning: Nobody looked.\n';

function reportOn(text: string): string {
	return reported(readScale({ path, text }).findings);
}

test('reads the values in their order, with what each means', () => {
	const { value } = readScale({ path, text: open + shut + unknown });
	expect(value?.values.map(({ id }) => id)).toEqual(['open', 'shut', 'unknown']);
	expect(value && boundsOf(value)).toEqual({ worst: 2, best: 5 });
});

test('a scale of values without ratings has no bounds', () => {
	const none = (text: string) => text.replace(/ {4}rating: \d\n/, '');
	const { value } = readScale({ path, text: none(open) + none(shut) });
	expect(value && boundsOf(value)).toBeNull();
});

test('asks for two values that can be told apart', () => {
	expect(reportOn(open)).toContain('must be a list of two values or more');
	expect(reportOn(open + shut.replace('2', '5'))).toContain('a rating twice');
	expect(reportOn(open + shut.replace('shut', 'open'))).toContain('an id');
});

test('names a value that lacks its meaning, by its line', () => {
	expect(reportOn(open + shut.replace(/ {4}meaning.*\n/, ''))).toMatchInlineSnapshot(`
		"content/scales/quay.yaml:8:5 error [scale]
		  This entry of “values” lacks “meaning”: it must say when it is given. No review is published that uses it until this is mended.
		    - id: shut"
	`);
});

test('asks for a name that can be an address', () => {
	const { findings } = readScale({ path: 'content/scales/My Quay.yaml', text: open + shut });
	expect(reported(findings)).toContain('its name becomes the address of its page');
});
