import type { APIRoute } from 'astro';
import { toJsonSchema } from '../../../../export/data/json-schemas.ts';
import { dataNouns, type DataNoun } from '../../../../model/addresses.ts';
import { json, urlOf } from '../_data.ts';

export function getStaticPaths() {
	return dataNouns.map((noun) => ({ params: { noun }, props: { noun } }));
}

export const GET: APIRoute<{ noun: DataNoun }> = ({ props }) =>
	json(toJsonSchema(props.noun, urlOf));
