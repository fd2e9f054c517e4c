import type { Annotation } from '../../model/annotation.ts';
import { finding, type Finding } from '../../model/finding.ts';
import { wordsAt, shown, type Checked, type CheckedText } from './checked-text.ts';

/** Whether both selectors of each annotation find its words, in one and the same place. */
export function checkAnnotations({ bundle, path, texts }: Checked): Finding[] {
	const byUrl = new Map(texts.map((text) => [text.evidence.url, text]));
	const known = new Set(bundle.texts.map(({ url }) => url));
	return bundle.annotations
		.flatMap(({ items }) => items)
		.flatMap((annotation) => {
			const { source } = annotation.target;
			if (!known.has(source)) return [ofUnknownText(path, annotation)];
			const text = byUrl.get(source);
			if (!text) return [];
			return [...wordsElsewhere(path, annotation, text), ...quoteElsewhere(path, annotation, text)];
		});
}

function ofUnknownText(path: string, { id, target }: Annotation): Finding {
	return finding('evidence-selector', {
		file: path,
		reason: `${id} points into ${target.source}, which is not among the texts of the evidence. Fetch the evidence anew from the site.`,
	});
}

function wordsElsewhere(path: string, { id, target }: Annotation, text: CheckedText): Finding[] {
	const [{ exact }, place] = target.selector;
	const words = wordsAt(text, place);
	if (words === exact) return [];
	return [
		finding('evidence-words', {
			file: path,
			reason: `${id} says that characters ${place.start} to ${place.end} of ${text.name} are ${shown(exact)}, and they are ${shown(words)}. Compare the file with the one that the evidence was made from.`,
		}),
	];
}

/** The quote must match once only, and where the position says. */
function quoteElsewhere(path: string, { id, target }: Annotation, text: CheckedText): Finding[] {
	const [{ prefix, exact, suffix }, { start, end }] = target.selector;
	const whole = prefix + exact + suffix;
	const first = text.text.indexOf(whole);
	const times =
		first === -1 ? 'nowhere' : text.text.lastIndexOf(whole) === first ? 'once' : 'twice';
	const around = wordsAt(text, {
		start: Math.max(0, start - Array.from(prefix).length),
		end: end + Array.from(suffix).length,
	});
	if (times === 'once' && around === whole) return [];
	const where = { once: 'elsewhere', twice: 'more than once', nowhere: 'nowhere' }[times];
	return [
		finding('evidence-selector', {
			file: path,
			reason: `${id} quotes ${shown(exact)} with what stands around it, which ${text.name} has ${where}. Compare the file with the one that the evidence was made from.`,
		}),
	];
}
