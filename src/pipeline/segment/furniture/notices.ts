const address = '[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+';
const name = "\\p{Lu}[\\p{L}'’-]+(?:\\s[\\p{L}'’.-]+){1,4}";

/** An address or a telephone number further on. */
const reached = '(?=.*(?:@|\\d{3}[-. )]+\\d))';

/** Advertising, calls for readers' stories, law, the page's own code. Each covers the whole line. */
export const notices: readonly RegExp[] = [
	// advertising; “pub” and “Anzeige” stand on English pages of houses abroad
	/^\W*(?:advertisement|advertising|advert|sponsored(?: content)?|promoted|(?:paid|partner) content|(?:video )?ad(?: feedback)?|report this ad|pub|publicit[ée]|publicidade?|anzeige|skip ad(?:vertisement)?)\W*(?:scroll to continue(?: reading)?|(?:story|article) continues below)?\W*$/iu,
	/^\W*(?:(?:story|article) continues below|scroll to continue)\b[^.!?]{0,40}\W*$/iu,
	/^(?:for (?:sale|rent)|to let|wanted|lost|found)\s?:(?=.*\b(?:tel|phone|call|mobile)\b.*\d).{0,160}$/iu,
	// calls for stories, letters, hints; how to reach who wrote
	/^\W*(?:got a story|have you been affected|do you know more)\?.{0,120}$/iu,
	/^\W*(?:are|did|do|have|has|were|got|know)\b[^.!?]{2,80}\?\s+(?:please )?(?:(?:e-?mail|contact|write|call|send)\b(?=.*(?:@|\d{4}))|tell us|let us know|get in touch).{0,120}$/iu,
	/^\W*(?:e-?mail us|contact us|write to|contact the|send your)\b(?=.*(?:@|\d{4})).{0,120}$/iu,
	/^\W*(?:letters to the editor|news tips?|newsroom|tips)\s?:(?=.*(?:@|\d{4})).{0,80}$/iu,
	new RegExp(
		`^${name} can be (?:reached|contacted|emailed) (?:at|by|via|on)\\b${reached}.{0,160}$`,
		'u',
	),
	new RegExp(
		`^(?:Reach|E-?mail|Contact) (?:the )?(?:${name}|reporter|author|writer)\\s(?:at|on|via)\\s${reached}.{0,100}$`,
		'u',
	),
	new RegExp(
		`^${name} (?:is|covers|reports|writes)\\s[^.!?@]{2,100}\\. (?:Write to|E-?mail|Contact|Follow|Reach)\\b(?=.*@)[^!?]{0,80}$`,
		'u',
	),
	new RegExp(`^(?:e-?mail|tips|contact)\\s?:?\\s${address}\\.?$`, 'iu'),
	// asking for money
	/^\W*(?:support (?:our|local|independent|quality)|donate to|become an? (?:member|subscriber|supporter))\b[^.!?]{0,80}[.!]?(?: (?:subscribe|donate|join)\b[^.!?]{0,30}[.!]?)?$/iu,
	/^\W*(?:already (?:a|an) (?:subscriber|member)\?.{0,40}|(?:for )?subscribers? only|to (?:continue|keep) reading,.{0,80}|this (?:article|story) is (?:for|exclusive to|available to|only for) (?:\p{L}+ )?(?:subscribers|members)\b.{0,40})\W*$/iu,
	// where the text comes from
	/^\(?(?:this (?:story|article|report|copy)|the (?:story|article)) (?:has|was|is|originally|first)\b.{0,160}\b(?:not (?:been )?edited|auto-generated|generated from|syndicated|first published|first appeared|republished|published by|news agency|wire feed)\b.{0,80}$/iu,
	/^[Tt]ranslated (?!(?:from (?:the )?(?:original )?\p{Lu}\p{L}+ )?by\s)from\b[^.!?]{0,90}$/u,
	/^\(?(?:only|except for) the headline\b.{0,240}$/iu,
	/^this (?:story|article) was (?:originally |first )?published (?:on |at )?(?:\p{Lu}\p{L}+ \d|\d).{0,40}$/iu,
	/^our standards:.{0,80}$/iu,
	// what the outlet changed in its own text, and whom it answers to
	/^[•*\s(]*this (?:article|story|piece|report|post|copy|headline) (?:was|has been) (?:amended|corrected|updated|edited|clarified|changed|revised)(?: (?:on|at) [\p{L}\d]| to (?:clarify|correct|remove|add|reflect|include|make clear)\b| because\b|[.)]?$).{0,400}$/iu,
	/^[•*\s(]*(?:corrections?|clarifications?|editor['’]s note|editors['’] note)(?:,? [\p{L}\d., ]{3,24})?\s?:\s(?!["“‘']).{0,400}$/iu,
	/^[•*\s(]*an earlier version of this (?:article|story|report|headline|post)\b.{0,400}$/iu,
	/^this (?:web)?site and (?:its )?associated (?:newspapers|titles)\b.{0,300}$/iu,
	/^if you (?:have|wish to make) a complaint about\b.{0,200}$/iu,
	/^(?:for more information,? (?:please )?see our|privacy (?:notice|policy)\s?:).{0,240}$/iu,
	/^(?:please )?get in touch with (?:our|us)\b.{0,160}$/iu,
	/^(?:ends|update \d{1,2}(?:[.:]\d\d)? ?[ap]m)\W*$/iu,
	// law
	/^(?:©|copyright\b|\(c\)\s).*$/iu,
	/^all rights reserved\W*$/iu,
	/^this material may not be published, broadcast\b.{0,120}$/iu,
	/^(?:we|this (?:web)?site|our (?:web)?site) uses? cookies\b.{0,200}$/iu,
	/^by (?:continuing to (?:use|browse)|clicking|signing up|subscribing|registering)\b[^.]{0,120}\byou (?:agree|accept|consent|confirm|will)\b.{0,160}$/iu,
	/^\W*(?:accept|reject|manage|allow)(?: all)?(?: (?:cookies|preferences|settings|choices))?\W*$/iu,
	/^this site is protected by recaptcha\b.{0,160}$/iu,
	// code of the page, rules and ornaments
	/^(?:<\/?[a-z][^>]*>|(?:var|let|const|function|window\.|document\.)\b.*[;{}])$/u,
	/^[^\p{L}\p{N}]+$/u,
];
