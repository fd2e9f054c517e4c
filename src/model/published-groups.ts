/** The id under which words of an article are published as one of its claims or utterances, if they are. */
export type PublishedGroups = (
	kind: 'claim' | 'utterance',
	file: string,
	exact: string,
) => string | undefined;

export const nothingPublished: PublishedGroups = () => undefined;
