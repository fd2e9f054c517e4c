/** What links stand on, by daylight and in the dark: as `styles/tokens.css` has them. */
export const backgrounds = {
	light: ['#fbfaf6', '#f2efe7', '#e8eef4', '#fbeec9', '#fae6b0'],
	dark: ['#151619', '#1e2024', '#222c37', '#43371a', '#4b3c14'],
} as const;
export type Scheme = keyof typeof backgrounds;
