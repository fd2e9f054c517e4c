/** Pages whose words may no longer be shown. */
export const withdrawnText = {
	title: 'These words were withdrawn',
	help: 'What stood at this address may no longer be shown. The address stays, and will not be given to anything else.',
	reason: (reason: string) => `The reason: ${reason}`,
	into: 'What it had become part of',
} as const;
