import { expect, test } from 'vitest';
import { warningsIn } from './warnings-in.ts';

test('keeps warnings and drops the rest', () => {
	const warning = '10:00:01 [WARN] [router] Two pages have one address.\n';
	expect(warningsIn(`10:00:00 [build] Building …\n${warning}  ├─ /index.html (+7ms)\n`)).toBe(
		warning,
	);
	expect(
		warningsIn(
			'10:00:01 [WARN] [content] The collection "reviews" does not exist or is empty. Please …\n' +
				'  ├─ /data/index.html10:00:01 [WARN] [content] Entry pages → data was not found.\n',
		),
	).toBe('');
	expect(warningsIn('10:00:02 [build] Complete!\n')).toBe('');
});

test('says once what is warned of on each page, with how often', () => {
	const [first, other] = ['[WARN] [vite] An old option.', '[WARN] [router] Two pages.'];
	const log = `10:00:01 ${first}\n10:00:01 ${other}\n10:00:02 ${first}\n10:00:03 ${first}\n`;
	expect(warningsIn(log)).toBe(`10:00:01 ${first} (3 times)\n10:00:01 ${other}\n`);
});
