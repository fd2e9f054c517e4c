/** An invented article, with a headline and two bodies of text. */
export const morning = `Pier reopens after storm

The north pier reopened on Monday, the port office said.

“We have replaced 40 planks,” harbour master Ada Quill told reporters.
`;

/** The same event in other words. */
export const evening = `The north pier has reopened, the port office said on Monday.

Ms Quill, the harbour master, said “we have replaced 40 planks”.
`;

/** A seeds folder with one event. */
export const harbourSeeds = {
	'seeds/harbour/evening.txt': evening,
	'seeds/harbour/morning.txt': morning,
};
