import { describe, expect, test } from 'vitest';
import { textFragment, withTextFragment } from './text-fragment.ts';

describe('words are looked for', () => {
	test('whole, with single spaces', () => {
		expect(textFragment(' The bridge  at\u00a0Orrin\nclosed. ')).toBe(
			'text=The%20bridge%20at%20Orrin%20closed.',
		);
	});

	test('with what has a meaning in the directive encoded', () => {
		expect(textFragment('a full-scale war, said Quill & Sons, began')).toBe(
			'text=a%20full%2Dscale%20war%2C%20said%20Quill%20%26%20Sons%2C%20began',
		);
		expect(textFragment('100% of “us” = we’re #1')).toBe(
			'text=100%25%20of%20%E2%80%9Cus%E2%80%9D%20%3D%20we%E2%80%99re%20%231',
		);
	});

	test('by their ends, where they are many', () => {
		const many = Array.from({ length: 40 }, (_, at) => `w${at}`).join(' ');
		expect(textFragment(many)).toBe(
			'text=w0%20w1%20w2%20w3%20w4%20w5,w34%20w35%20w36%20w37%20w38%20w39',
		);
	});

	test('with those around them, where they are few', () => {
		const context = { prefix: 'the so-called offer was “', suffix: ',” she said on Friday' };
		expect(textFragment('too low', context)).toBe(
			'text=offer%20was%20%E2%80%9C-,too%20low,-%2C%E2%80%9D%20she%20said',
		);
		expect(textFragment('too low', { prefix: '', suffix: ' by far' })).toBe(
			'text=too%20low,-by%20far',
		);
		expect(textFragment('it was far too low', context)).toBe('text=it%20was%20far%20too%20low');
	});

	test('not at all, where there are none', () => {
		expect(textFragment(' \n')).toBe('');
	});
});

describe('an address leads to words', () => {
	test('behind the place that it names', () => {
		expect(withTextFragment('/articles/a/#c-2b', 'text=so')).toBe('/articles/a/#c-2b:~:text=so');
		expect(withTextFragment('https://post.example/a?b=c', 'text=so')).toBe(
			'https://post.example/a?b=c#:~:text=so',
		);
	});

	test('and to no others', () => {
		expect(withTextFragment('https://post.example/a#:~:text=old', 'text=so')).toBe(
			'https://post.example/a#:~:text=so',
		);
		expect(withTextFragment('https://post.example/a', '')).toBe('https://post.example/a');
	});
});
