import type { Agreement } from '../../model/agreement.ts';
import { searchFacets, type SearchFacet, type SearchKind } from '../../model/searched-line.ts';
import { agreementText } from '../../views/text/agreement-text.ts';
import { searchText } from '../../views/text/search-text.ts';
import type { FacetCounts, Narrowed, PagefindAnswer } from './pagefind.ts';

const selects = new Map(
	searchFacets.flatMap((facet) => {
		const select = document.querySelector<HTMLSelectElement>(`select[name="${facet}"]`);
		return select ? [[facet, select] as const] : [];
	}),
);
/** Where the choices are offered. */
export const choices = document.querySelector<HTMLDetailsElement>('.facets')!;

/** What the page is narrowed to now. */
export function narrowed(): Narrowed {
	const chosen = Array.from(selects, ([facet, { value }]) => [facet, value] as const);
	return Object.fromEntries(chosen.filter(([, value]) => value !== ''));
}

/** Choose what an address says; a value that nothing has stays, and finds nothing. */
export function narrowTo(asked: URLSearchParams): void {
	for (const [facet, select] of selects) {
		const value = asked.get(facet) ?? '';
		if (value !== '') addOption(facet, select, value);
		select.value = value;
	}
	if (Object.keys(narrowed()).length > 0) choices.open = true;
}

/** Offer what would be found by each choice, with how many. */
export function offer({
	filters,
	totalFilters,
}: Pick<PagefindAnswer, 'filters' | 'totalFilters'>): void {
	for (const [facet, select] of selects) {
		const { value } = select;
		const counts = (value === '' ? filters : totalFilters)[facet] ?? {};
		const found = Object.entries(counts).filter(([name, count]) => count > 0 || name === value);
		select.replaceChildren(select.options[0]!, ...found.map(option(facet)));
		if (value !== '' && !found.some(([name]) => name === value)) addOption(facet, select, value);
		select.value = value;
	}
}

/** All that there is, before anything is asked. */
export function offerAll(counts: FacetCounts): void {
	offer({ filters: counts, totalFilters: counts });
}

function option(facet: SearchFacet): (found: readonly [string, number]) => HTMLOptionElement {
	return ([name, count]) => new Option(searchText.option(labelOf(facet, name), count), name);
}

function addOption(facet: SearchFacet, select: HTMLSelectElement, value: string): void {
	select.add(new Option(labelOf(facet, value), value));
}

function labelOf(facet: SearchFacet, value: string): string {
	if (facet === 'kind') return searchText.kinds[value as SearchKind];
	return facet === 'agreement' ? agreementText[value as Agreement] : value;
}
