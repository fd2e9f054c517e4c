import type { APIRoute } from 'astro';
import { publishedTexts } from '../_data.ts';

export async function getStaticPaths() {
	return (await publishedTexts()).map(({ id, text }) => ({
		params: { article: id },
		props: { text },
	}));
}

export const GET: APIRoute<{ text: string }> = ({ props }) =>
	new Response(props.text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
