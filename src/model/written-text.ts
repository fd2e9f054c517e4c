/** A run of words that a person wrote, or whatever else such a text may hold within its lines. */
export type WrittenInline<Own = never> =
	| { readonly kind: 'text'; readonly text: string }
	| { readonly kind: 'break' }
	| { readonly kind: 'emphasis' | 'strong'; readonly of: readonly WrittenInline<Own>[] }
	/** `to` is an address on the web, or one of this site that begins with a slash. */
	| { readonly kind: 'link'; readonly to: string; readonly of: readonly WrittenInline<Own>[] }
	| Own;

/**
 * Text that a person wrote, as a tree of what it may hold, so that nothing of its file is ever run: paragraphs, lists
 * and what one kind of text has besides, within its lines and as blocks of its own.
 */
export type WrittenBlock<OwnInline = never, Own = never> =
	| { readonly kind: 'paragraph'; readonly of: readonly WrittenInline<OwnInline>[] }
	| {
			readonly kind: 'list';
			readonly ordered: boolean;
			readonly items: readonly (readonly WrittenBlock<OwnInline, Own>[])[];
	  }
	| Own;
