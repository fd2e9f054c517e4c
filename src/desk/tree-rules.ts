import type { Nodes, Root } from 'mdast';

/** Nobody nests lists and emphasis deeper; calls can't be nested without end. */
const deepest = 20;

export const tooDeep = 'This is nested too deeply. Write it in fewer steps.';

/** The first node that lies too deep; nothing where all can be followed by calls. */
export function nodeTooDeep(tree: Root): Nodes | undefined {
	let level: Nodes[] = [tree];
	for (let step = 0; step < deepest; step++)
		level = level.flatMap((node): Nodes[] => ('children' in node ? node.children : []));
	return level[0];
}

export const badLink =
	'A link leads to an address that begins with https:// or, on this site, with “/”.';

/**
 * Whether a link names its host, or leads to a page of this site. Browsers read `/\host` as they read
 * `//host`, so they are asked, and not the letters alone.
 */
export function leadsClearly(url: string): boolean {
	if (/^https?:\/\//iu.test(url)) return URL.canParse(url);
	const base = 'https://page.invalid';
	return url.startsWith('/') && URL.canParse(url, base) && new URL(url, base).origin === base;
}
