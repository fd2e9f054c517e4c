import { bySilence } from '../../../model/attribution.ts';
import type { Report } from '../../../model/report.ts';
import { contains, overlap } from '../../../model/selector.ts';
import { silencesIn, type Heard, type Silence } from './silences.ts';
import type { Frame } from '../sentences/frames.ts';

type Unnumbered = Omit<Report, 'id'>;

/** How sure it is whose a silence is. */
const confidence = 0.8;

/** The reports of a frame, with who would not speak among them: “did not respond to a request for comment”. */
export function withSilences(
	reports: readonly Unnumbered[],
	frame: Frame,
	heard: Heard,
): Unnumbered[] {
	const silences = silencesIn(frame, heard).filter(
		({ content }) =>
			!reports.some((each) => each.polarity === 'withheld' && overlap(each, content) > 0) &&
			// “denied that she had refused to answer”
			!reports.some((each) => each.polarity === 'denied' && contains(each, content)),
	);
	const withheld = silences.map((silence): Unnumbered => {
		const { content, cue, source } = silence;
		const own = reports.find((report) => isOwn(report, silence))?.speaker;
		const speaker = own ?? { ...source, rule: bySilence, confidence, speaker: null };
		return { ...content, block: frame.block, polarity: 'withheld', speaker, cue };
	});
	return [...reports, ...withheld].sort((a, b) => a.start - b.start);
}

/** “The club says it won't be commenting”: whether somebody is reported to say of themselves that they are silent. */
const isOwn = (report: Unnumbered, { content, pronoun }: Silence): boolean =>
	report.polarity === 'said' && report.start === pronoun && contains(report, content);
