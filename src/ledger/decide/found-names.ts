import { isDescription, nameKey } from '../../language/speaker-names.ts';
import { decisionsOf, type Decision } from '../../model/decision-list.ts';
import type { Ledger } from '../../model/ledger.ts';

/**
 * By what name the articles know whom an editor calls by another: who was renamed is meant by the new name.
 * Who was only described before is known by no name.
 */
export function foundNames(
	decisions: readonly Decision[],
	slugs: Ledger['slugs'],
): (name: string) => string {
	const found = new Map(
		decisionsOf('rename', decisions).flatMap(({ is: { speaker, name } }) =>
			slugs
				.filter(({ kind, slug }) => kind === 'speaker' && slug === speaker)
				// the ledger numbers keys that several had, and gives descriptions with their file
				.map(({ key }) => key.replace(/ \(\d+\)$/u, ''))
				.filter((key) => !isDescription(key))
				.map((key) => [nameKey(name), key] as const),
		),
	);
	return (name) => found.get(nameKey(name)) ?? name;
}
