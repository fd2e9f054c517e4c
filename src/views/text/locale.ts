/** The language of the interface, for all that is written by Intl. */
export const locale = 'en';

/** English writes its days in two orders; this site has “5 April 2031”. */
export const localeOfDates = 'en-GB';
