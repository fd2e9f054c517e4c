import type { APIRoute } from 'astro';
import { toUtterancesFile } from '../../../../export/data/event-files.ts';
import { eventPaths, json, type EventProps } from '../_data.ts';

export const getStaticPaths = eventPaths;

export const GET: APIRoute<EventProps> = ({ props }) => json(toUtterancesFile(props.source));
