import type { APIRoute } from 'astro';
import { toDataIndex } from '../../../export/data/to-data-index.ts';
import { publishedEvents } from '../../_published.ts';
import { json, urlOf } from './_data.ts';

export const GET: APIRoute = async () => json(toDataIndex(await publishedEvents(), urlOf));
