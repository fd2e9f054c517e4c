import type { APIRoute } from 'astro';
import { annotationPages } from '../../../../export/data/annotation-pages.ts';
import type { AnnotationPage } from '../../../../model/annotation.ts';
import { dataSources, json } from '../_data.ts';

export async function getStaticPaths() {
	return (await dataSources()).flatMap((source) => {
		const pages = annotationPages(source);
		return source.event.articles.map(({ id }, index) => ({
			params: { article: id },
			props: { page: pages[index]! },
		}));
	});
}

export const GET: APIRoute<{ page: AnnotationPage }> = ({ props }) => json(props.page);
