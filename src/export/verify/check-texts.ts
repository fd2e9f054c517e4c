import { finding, type Finding } from '../../model/finding.ts';
import type { Checked, CheckedText } from './checked-text.ts';

/** Whether each file is the very one that the evidence is about. */
export function checkTexts({ texts }: Checked): Finding[] {
	return texts.flatMap((checked) => [...changed(checked), ...ofAnotherLength(checked)]);
}

function changed({ evidence, sha256 }: CheckedText): Finding[] {
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

function wrong(file: string, difference: string): Finding {
	return finding('evidence-text', {
		file: `seeds/${file}`,
		reason: `This is not the text that the evidence is about. ${difference}. Bring back the file as it was, or fetch the evidence of now from the site.`,
	});
}
