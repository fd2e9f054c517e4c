import type { APIRoute } from 'astro';
import { toArticlesFile } from '../../../../export/data/event-files.ts';
import { eventPaths, json, type EventProps } from '../_data.ts';

export const getStaticPaths = eventPaths;

export const GET: APIRoute<EventProps> = ({ props }) => json(toArticlesFile(props.source));
