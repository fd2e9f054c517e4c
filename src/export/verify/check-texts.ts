import { finding, type Finding } from '../../model/finding.ts';
import { shown, type Checked, type CheckedText } from './checked-text.ts';

/** Whether each file is the very one that the evidence is about. */
export function checkTexts({ texts }: Checked): Finding[] {
	return texts.flatMap((checked) => [
		...changed(checked),
		...ofAnotherLength(checked),
		...notInFile(checked),
	]);
}

function changed({ evidence, found: { sha256 } }: CheckedText): Finding[] {
	if (sha256 === evidence.sha256) return [];
	return [
		wrong(
			evidence.file,
			`Its SHA-256 is ${sha256}, and that of the evidence is ${evidence.sha256}`,
		),
	];
}

function ofAnotherLength({ evidence, characters }: CheckedText): Finding[] {
	if (characters.length === evidence.length) return [];
	return [
		wrong(
			evidence.file,
			`It has ${characters.length} characters, and that of the evidence has ${evidence.length}`,
		),
	];
}

/** Each part of an excerpt must stand in the file, and nothing but marks of what is left out between. */
function notInFile({ evidence, characters, found }: CheckedText): Finding[] {
	const { excerpt } = evidence;
	if (!excerpt) return [];
	const file = Array.from(found.text);
	let end = 0;
	const between = excerpt.parts.map((part) => {
		const gap = characters.slice(end, part.start).join('');
		end = part.end;
		return gap;
	});
	const invented = [...between, characters.slice(end).join('')].find((gap) => !isGap.test(gap));
	const moved = excerpt.parts
		.map(({ start, end: last, from }) => ({
			given: characters.slice(start, last).join(''),
			there: file.slice(from, from + last - start).join(''),
		}))
		.find(({ given, there }) => given !== there);
	if (invented === undefined && !moved) return [];
	const words = shown(moved?.given ?? invented!);
	return [wrong(evidence.file, `The excerpt has ${words}, which does not stand there`)];
}

const isGap = /^(?:\s|\[…\])*$/u;

function wrong(file: string, difference: string): Finding {
	return finding('evidence-text', {
		file: `seeds/${file}`,
		reason: `This is not the text that the evidence is about. ${difference}. Bring back the file as it was, or fetch the evidence of now from the site.`,
	});
}
