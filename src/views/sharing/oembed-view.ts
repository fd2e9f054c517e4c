import { addresses } from '../../model/addresses.ts';
import type { OEmbed } from '../../model/oembed.ts';
import type { EmbedFrame } from './embed-frame.ts';
import { frameHtml } from './frame-html.ts';
import { fullAddress } from '../links/full-address.ts';
import { site as settings } from '../site.ts';

/** In CSS pixels. The frame takes what room it is given; oEmbed wants a number. */
const width = 600;

export function oembedView(frame: EmbedFrame, site: URL | undefined): OEmbed {
	return {
		type: 'rich',
		version: '1.0',
		title: frame.title,
		provider_name: settings.name,
		provider_url: fullAddress(addresses.home, site),
		html: frameHtml(frame, site),
		width,
		height: frame.height,
	};
}
