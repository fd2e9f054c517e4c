const words = (list: string): readonly string[] => list.split(' ');

export const weekdays = words('monday tuesday wednesday thursday friday saturday sunday');
export const weekdayAbbreviations = words('mon tue tues wed thu thur thurs fri sat sun');

export const months = words(
	'january february march april may june july august september october november december',
);
/** May is not shortened. */
export const monthAbbreviations = words('jan feb mar apr jun jul aug sep sept oct nov dec');
