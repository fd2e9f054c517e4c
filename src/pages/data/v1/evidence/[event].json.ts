import type { APIRoute } from 'astro';
import { toEvidenceBundle } from '../../../../export/data/evidence-bundle.ts';
import { eventPaths, json, type EventProps } from '../_data.ts';

export const getStaticPaths = eventPaths;

export const GET: APIRoute<EventProps> = ({ props }) => json(toEvidenceBundle(props.source));
