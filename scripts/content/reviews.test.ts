import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readReviews } from '../../src/loaders/review-files.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

test('what is asked of reviews stands in settings.yaml alone, and in no file that ends like it', async () => {
	const place = await temporaryFolder({
		'content/old-settings.yaml': 'signatures: 1\nscale: old\n',
		'content/settings.yaml': 'signatures: 2\n',
	});
	const { rules } = await readReviews(join(place, 'content'));
	expect(rules).toMatchObject({ signatures: 2, scale: 'default' });
});
