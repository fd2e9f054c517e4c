/** Other sites learn from which site a reader comes; not from which page, nor what was searched. */
export const referrerPolicy = 'strict-origin-when-cross-origin';
