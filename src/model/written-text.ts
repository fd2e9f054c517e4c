/** A run of words that a person wrote. */
export type WrittenInline =
	| { readonly kind: 'text'; readonly text: string }
	| { readonly kind: 'break' }
	| { readonly kind: 'emphasis' | 'strong'; readonly of: readonly WrittenInline[] }
	/** `to` is an address on the web, or one of this site that begins with a slash. */
	| { readonly kind: 'link'; readonly to: string; readonly of: readonly WrittenInline[] };

/** Text that a person wrote, as a tree of what it may hold, so that nothing of its file is ever run. */
export type WrittenBlock =
	| { readonly kind: 'paragraph'; readonly of: readonly WrittenInline[] }
	| { readonly kind: 'quote'; readonly blocks: readonly WrittenBlock[] }
	| {
			readonly kind: 'list';
			readonly ordered: boolean;
			readonly items: readonly (readonly WrittenBlock[])[];
	  };
