import { measures } from '../../src/evaluation/measures.ts';
import type { JudgedEvent } from '../../src/evaluation/summarise.ts';

/** Every difference between the analysis of an event and its gold annotation, by measure. */
export function differencesList({ event, judgement }: JudgedEvent): string {
	const sections = measures.flatMap(({ name, title }) => {
		const { differences } = judgement.measured.get(name)!;
		return differences.length === 0
			? []
			: [[`${event}, ${title}: ${differences.length}`, ...differences]];
	});
	return sections.map((lines) => lines.join('\n')).join('\n\n');
}
