import { expect, test } from 'vitest';
import { isOneBody } from './body-names.ts';

test.each([
	'Health and Safety Executive',
	'the Food and Drug Administration',
	'Ministry of Ports and Trade',
	'Department of Health and Human Services',
	'Centers for Disease Control and Prevention',
])('“%s” is one body', (name) => {
	expect(isOneBody(name)).toBe(true);
});

test.each([
	'Arland and Norvale',
	'Ann Roe and Bob Cole',
	'the Interior Ministry and the police',
	'the Ministry of Ports and the Coast Guard',
	'NHC and Arland Council',
	'Israel and the Palestinian Authority',
	'Google and the Justice Department',
	'Google and Oxford University',
	'Norvale and Arland Council',
	'Ministry of Health and doctors',
	'Department of Justice and Google',
	'Bank of Norvale and Ann Roe',
	'Marks and Spencer Group',
	'Arland',
])('“%s” is not one body of two fields', (name) => {
	expect(isOneBody(name)).toBe(false);
});
