import type { z } from 'astro/zod';
import { parseDocument, type Document } from 'yaml';
import { finding } from '../model/finding.ts';
import { yamlAliases, yamlFaults } from '../model/yaml-faults.ts';
import type { HandWritten, Kind, Read } from './hand-written.ts';
import { isMisspelt, isOfLackingKey, lackingKeys } from './lacking-keys.ts';
import { offsetOf } from './offset-of.ts';
import type { PlacedProblem } from './placed-problem.ts';
import { issueProblems } from './schema-problems.ts';

/** Read YAML that a person wrote, and say of each mistake where it stands; an empty file has no keys. */
export function readYaml<Value>(file: HandWritten, kind: Kind<Value>): Read<Value> {
	const { start, end } = file.part ?? { start: 0, end: file.text.length };
	if (end - start > kind.longest) return refused(file, kind, [tooLong(end - start, kind)]);
	const yaml = file.text.slice(start, end);
	const document = parseDocument(yaml, { prettyErrors: false });
	const broken = [...syntaxProblems(document, yaml), ...aliasProblems(document)];
	if (broken.length > 0) return refused(file, kind, broken);
	const value: unknown = document.toJS() ?? {};
	const { success, data, error } = kind.schema.safeParse(value);
	if (success) return { value: data, findings: [] };
	const problems = problemsOf(error.issues, value, kind);
	return refused(
		file,
		kind,
		problems.map(({ reason, path }) => ({ reason, offset: offsetOf(document, path) })),
	);
}

function problemsOf(issues: readonly z.core.$ZodIssue[], value: unknown, kind: Kind<unknown>) {
	const { lacking = [], other = [] } = Object.groupBy(issues, (issue) =>
		isOfLackingKey(issue, value) ? 'lacking' : 'other',
	);
	return [
		...lackingKeys(
			lacking.filter((issue) => !isMisspelt(issue, issues)),
			kind,
		),
		...other.flatMap((issue) => issueProblems(issue, kind)),
	];
}

function tooLong(length: number, { noun, longest, schema }: Kind<unknown>): PlacedProblem {
	const [has, most] = [length, longest].map((count) => count.toLocaleString('en'));
	const keys = Object.keys(schema.shape).join(', ');
	const reason = `This file has ${has} characters, and ${noun} at most ${most}: it holds ${keys}, and nothing else.`;
	return { reason, offset: 0 };
}

function refused(
	{ path, text, part }: HandWritten,
	{ rule, consequence }: Kind<unknown>,
	problems: readonly PlacedProblem[],
): Read<never> {
	const findings = problems.map(({ reason, offset }) =>
		finding(rule, {
			file: path,
			reason: consequence ? `${reason} ${consequence}` : reason,
			at: { text, offset: (part?.start ?? 0) + offset },
		}),
	);
	return { findings };
}

/** A tag that YAML itself does not know only warns there; here it is refused. */
function syntaxProblems(document: Document.Parsed, yaml: string): PlacedProblem[] {
	const unknown = document.warnings.map(({ message, pos }) => ({
		why: `${message}.`,
		offset: pos[0],
	}));
	return [...yamlFaults(document, yaml), ...unknown].map(({ why, offset }) => ({
		reason: `This is not valid YAML: ${why}`,
		offset,
	}));
}

/** Nothing here needs aliases, and they can make a small file endlessly large. */
function aliasProblems(document: Document.Parsed): PlacedProblem[] {
	return yamlAliases(document).map(({ source, offset }) => ({
		reason: `Aliases such as “*${source}” are not allowed here. Write the value itself.`,
		offset,
	}));
}
