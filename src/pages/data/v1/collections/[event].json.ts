import type { APIRoute } from 'astro';
import { annotationCollection } from '../../../../export/data/annotation-pages.ts';
import { eventPaths, json, type EventProps } from '../_data.ts';

export const getStaticPaths = eventPaths;

export const GET: APIRoute<EventProps> = ({ props }) => json(annotationCollection(props.source));
