const network =
	'(?:facebook|twitter|x|whatsapp|linkedin|telegram|reddit|instagram|threads|bluesky|pinterest|messenger|youtube|tiktok|google news|e-?mail|sms)';

/** Sharing, following, signing up, commenting. Each pattern covers the whole line. */
export const sharing: readonly RegExp[] = [
	/^\W*(?:share|tweet|e-?mail|print|save|bookmark|copy(?: link)?|gift|subscribe)(?: (?:this|via|for later)\b[^.!?]{0,30})?\W*$/iu,
	new RegExp(
		`^\\W*(?:click to )?(?:share|post|send|follow)(?: this)?(?: (?:article|story))? (?:on|to|via|by|with) ${network}\\b[^.!?]{0,40}\\W*$`,
		'iu',
	),
	new RegExp(`^\\W*${network}(?:[\\s,|·•/]+${network})*\\W*$`, 'iu'),
	/^\W*(?:share or comment on|share|give|gift|save|print|listen to|reuse|republish) this (?:article|story|content|page)\b[^.!?]{0,30}\W*$/iu,
	/^\W*(?:report (?:an error|a typo|a mistake|abuse)|(?:suggest|submit|request) a correction)\W*$/iu,
	// following a person or a house
	/^\W*(?:follow us|sign up|subscribe)\b[^.!?]{0,100}[.!]?$/iu,
	new RegExp(
		`^\\W*follow (?:\\S+ ){1,5}on ${network}\\b[^.!?]{0,20}(?:@[\\w.]+)?[^.!?]{0,30}[.!]?$`,
		'iu',
	),
	/^\W*(?:join|follow|subscribe to)\b[^.!?]{0,50}\b(?:whatsapp|telegram|youtube|channel|newsletter|community|facebook group|conversation)\b[^.?]{0,80}[.!]?$/iu,
	/^\W*(?:get|receive) (?:(?:the|our|all the|your) )?(?:latest|breaking|daily|top|morning|free|best)\b[^.!?]{0,60}\b(?:news|newsletters?|headlines|stories|inbox|alerts?|app)\b[^.!?]{0,60}[.!]?$/iu,
	/^\W*(?:download|get|install) (?:the|our)\b[^.!?]{0,40}\bapp\b[^.!?]{0,60}[.!]?$/iu,
	/^\W*(?:never miss a|stay (?:up to date|informed|connected|in the know) with|don['’]t miss (?:out|an?)\b)[^.?]{0,80}$/iu,
	/^\W*add (?:us )?as a preferred source\b.{0,40}$/iu,
	/^be the first to (?:get|hear|know|receive)\b[^?]{0,80}$/iu,
	/^(?:stay with us|stay tuned|follow (?:our|along|live))\b[^?]{0,60}\b(?:updates?|live|blog|coverage)\b[^?]{0,30}$/iu,
	/^(?:that['’]s (?:all|it)(?: from (?:us|me))? for (?:now|today|tonight)\b.{0,40}|(?:read|save|watch) (?:it )?later)\W*$/iu,
	/^click (?:here|below) to\b[^.?!]{0,80}[.!]?$/iu,
	// commenting
	/^\W*(?:\d[\d,.]*k? )?(?:view |show |see |read |all |hide )*(?:comments?|shares|likes|views|reactions|replies)(?: \(?\d[\d,.]*\)?)?\W*$/iu,
	/^\W*(?:join the (?:conversation|discussion)|leave a (?:comment|reply)|(?:post|add|write) a comment|cancel reply|no comments(?: yet)?|be the first to comment|comments (?:are )?(?:closed|off|disabled)|what do you think\?|have your say|load more comments)\W*$/iu,
	/^your e-?mail address will not be published\b.{0,60}$/iu,
	/^required fields are marked\b.{0,20}$/iu,
	/^save my name, e-?mail\b.{0,120}$/iu,
	/^you (?:must|need to) be (?:logged|signed) in\b.{0,60}$/iu,
];
