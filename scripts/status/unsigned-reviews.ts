import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { namesIn } from '../disk/entries.ts';

/** The reviews that nobody has signed yet: `content/reviews/…`. Such a draft is not published. */
export async function unsignedReviews(content: string): Promise<readonly string[]> {
	const folder = join(content, 'reviews');
	const names = (await namesIn(folder)).filter((name) => name.endsWith('.mdx'));
	const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
	const drafts = names.filter((_, index) => !isSigned(texts[index] ?? ''));
	return drafts.map((name) => `content/reviews/${name}`);
}

/** One that can't be read is told of elsewhere, and not signed in any case. */
function isSigned(text: string): boolean {
	const matter = /^---\r?\n(?<yaml>[^]*?)\r?\n---/u.exec(text)?.groups?.['yaml'] ?? '';
	try {
		const { signed } = (parse(matter) ?? {}) as { readonly signed?: unknown };
		return Array.isArray(signed) && signed.length > 0;
	} catch {
		return false;
	}
}
