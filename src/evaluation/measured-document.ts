import type { AnalysisDocument } from '../export/analysis-document.ts';
import type { Place } from './place.ts';
import type { MeasuredStance } from './measured-stance.ts';

type DocumentArticle = AnalysisDocument['articles'][number];
type DocumentQuotation = DocumentArticle['quotations'][number];
type DocumentSpeaker = NonNullable<DocumentQuotation['speaker']>;
type Span = 'start' | 'end';

export type MeasuredSpeaker = Pick<
	DocumentSpeaker,
	'id' | 'name' | 'mention' | 'rule' | 'confidence'
> | null;

export interface MeasuredQuotation extends Pick<DocumentQuotation, Span | 'id' | 'kind' | 'cue'> {
	readonly speaker: MeasuredSpeaker;
}

export interface MeasuredArticle extends Pick<DocumentArticle, 'id' | 'file'> {
	readonly blocks: readonly Pick<DocumentArticle['blocks'][number], Span | 'role'>[];
	readonly sentences: readonly Pick<DocumentArticle['sentences'][number], Span | 'checkable'>[];
	readonly quotations: readonly MeasuredQuotation[];
	readonly reports: readonly (Pick<DocumentArticle['reports'][number], Span> & {
		readonly speaker: MeasuredSpeaker;
	})[];
}

/** The part of an analysis document that is measured. */
export interface MeasuredDocument {
	readonly articles: readonly MeasuredArticle[];
	readonly utterances: readonly Pick<AnalysisDocument['utterances'][number], 'id' | 'quotations'>[];
	readonly claims: readonly {
		readonly tellings: readonly Place[];
		readonly stances: readonly MeasuredStance[];
	}[];
}
