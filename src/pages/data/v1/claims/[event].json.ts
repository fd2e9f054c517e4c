import type { APIRoute } from 'astro';
import { toClaimsFile } from '../../../../export/data/event-files.ts';
import { eventPaths, json, type EventProps } from '../_data.ts';

export const getStaticPaths = eventPaths;

export const GET: APIRoute<EventProps> = ({ props }) => json(toClaimsFile(props.source));
