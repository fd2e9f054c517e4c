import { defaultTreeAdapter as tree, html, serialize } from 'parse5';
import type { EmbedFrame } from './embed-frame.ts';
import { fullAddress } from '../links/full-address.ts';

/** The element that shows a frame on a page of another site, as HTML to copy. */
export function frameHtml({ address, title, height }: EmbedFrame, site: URL | undefined): string {
	const attributes = {
		src: fullAddress(address, site),
		title,
		width: '100%',
		height: String(height),
		loading: 'lazy',
		style: 'border:0',
	};
	const attrs = Object.entries(attributes).map(([name, value]) => ({ name, value }));
	const fragment = tree.createDocumentFragment();
	tree.appendChild(fragment, tree.createElement('iframe', html.NS.HTML, attrs));
	return serialize(fragment);
}
