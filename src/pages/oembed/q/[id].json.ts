import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { readableJson } from '../../../model/readable-json.ts';
import { oembedView } from '../../../views/sharing/oembed-view.ts';
import { embedPaths } from '../../_embeds.ts';

export function getStaticPaths() {
	return embedPaths('utterance');
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props, site }) =>
	new Response(readableJson(oembedView(props.embed.frame, site)));
