import { drawingLibrary } from '../../src/integrations/cards/card-painter.ts';
import type { Diagnosis } from './examinations.ts';

export async function examineCards(): Promise<Diagnosis> {
	if (await drawingLibrary()) return { state: 'well', found: 'takumi draws' };
	return {
		state: 'poor',
		found: '@takumi-rs/core could not be loaded, so sites have no share cards',
		remedy: 'Run “npm ci” without --omit=optional, or go without cards.',
	};
}
