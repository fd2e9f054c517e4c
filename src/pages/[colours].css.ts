import type { APIRoute } from 'astro';
import { addresses } from '../model/addresses.ts';
import { coloursSheet, hasColours } from '../views/colours.ts';
import { site } from '../views/site.ts';

export function getStaticPaths() {
	const colours = addresses.colours.slice(1, -'.css'.length);
	return hasColours ? [{ params: { colours } }] : [];
}

export const GET: APIRoute = () => new Response(coloursSheet(site.colours));
