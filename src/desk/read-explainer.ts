import type { Citables } from '../model/citable.ts';
import type { Explainer } from '../model/explainer.ts';
import { explainerMatter } from '../model/explainer.ts';
import { finding, type Finding } from '../model/finding.ts';
import { perhapsMeant } from '../model/nearest.ts';
import { checkMdx } from './allowed-mdx.ts';
import { checkCitation } from './check-citation.ts';
import { citingComponents } from './citation-in.ts';
import { explainerBlocks, type PlacedCitation } from './explainer-blocks.ts';
import type { Parted } from './front-matter.ts';
import type { HandWritten, Read } from './hand-written.ts';
import type { PlacedProblem } from './placed-problem.ts';
import { readYaml } from './read-yaml.ts';

const consequence = 'The explainer is not built until this is mended.';

type File = HandWritten & {
	/** Its name without its ending. */
	readonly slug: string;
};

/**
 * Read an explainer, and check that all it cites is there. It has a value unless a finding is fatal:
 * where a citation was changed, a person is asked to look, and the page says so.
 */
export function readExplainer(file: File, citables: Citables): Read<Explainer> {
	const checked = checkMdx(file, { components: citingComponents, consequence });
	if (!checked.value) return { findings: checked.findings };
	const matter = readMatter(file, checked.value.matter, citables);
	const { blocks, cited, problems } = explainerBlocks(checked.value.tree);
	const findings = [
		...(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(file.slug) ? [] : [fault(file, badName)]),
		...matter.findings,
		...problems.map((problem) => fault(file, problem)),
		...cited.flatMap((each) => citationFindings(file, each, citables)),
	];
	if (!matter.value || findings.some(({ fatal }) => fatal)) return { findings };
	return { value: { slug: file.slug, ...matter.value, blocks }, findings };
}

const badName = {
	offset: 0,
	reason:
		'Name the file with small letters, digits and single hyphens: its name becomes the address of the page.',
};

function readMatter({ path, text }: File, part: Parted['matter'], { events }: Citables) {
	const read = readYaml(
		{ path, text, part },
		{
			rule: 'explainer',
			noun: 'an explainer',
			example: 'title: The bridge',
			longest: 10_000,
			schema: explainerMatter,
			consequence,
		},
	);
	const { value } = read;
	if (!value || events.includes(value.event)) return read;
	const offset = part.start + Math.max(0, text.slice(part.start, part.end).search(/^event\s*:/mu));
	const reason = `There is no event “${value.event}”.${perhapsMeant(value.event, events)}`;
	return { findings: [fault({ path, text }, { offset, reason })] };
}

function fault({ path, text }: HandWritten, { offset, reason }: PlacedProblem): Finding {
	return finding('explainer', {
		file: path,
		reason: `${reason} ${consequence}`,
		at: { text, offset },
	});
}

function citationFindings(
	file: HandWritten,
	{ citation, offset }: PlacedCitation,
	citables: Citables,
): Finding[] {
	const { wrong: fatal, changed } = checkCitation(citation, citables);
	const { path, text } = file;
	if (fatal !== undefined) return [fault(file, { offset, reason: fatal })];
	if (changed === undefined) return [];
	const at = { text, offset };
	return [finding('explainer-citation-changed', { file: path, reason: changed, at })];
}
