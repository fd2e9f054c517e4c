import { site } from './site.ts';

const { accent, accentDark } = site.colours;

/** Whether the desk set colours of its own. */
export const hasColours = accent !== undefined || accentDark !== undefined;

/** The colours of the desk as a style sheet; what it leaves out is as it is elsewhere. */
export function coloursSheet(colours: typeof site.colours): string {
	const { accent: light = '#17497a', accentDark: dark = '#9cc4ef' } = colours;
	// Before the site's own sheet, wherever in the head that stands.
	return `:root:root {\n\t--link: light-dark(${light}, ${dark});\n}\n`;
}
