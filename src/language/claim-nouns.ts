import { singular } from './speaking.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Nouns for what somebody has said and another may deny. */
const claims =
	set(`accusation allegation assertion assumption charge claim contention criticism finding gossip idea
	imputation insinuation narrative news notion reading reproach rumour rumor speculation story suggestion
	suspicion talk theory version account report`);

/** Nouns for a number that somebody has given. */
const counts = set('figure number count toll estimate tally total');

/** What is asked for: who denies or rejects it turns somebody down, and says of nothing that it is false. */
const requests =
	set(`access admission amendment appeal application apology asylum bail bid boarding call candidate care chance
	break clemency compensation compromise deal demand entry extension fund funding goal invitation leave loan motion offer opportunity parole permission
	petition penalty place plan plea proposal request resignation right service settlement treatment treaty trial visa vote`);

/** Nouns for an act of saying, with “that” and what was said behind them, or with a word for it. */
const sayings =
	set(`accusation admission allegation announcement argument assertion assurance belief boast charge claim comment
	complaint conclusion contention criticism declaration denial description dismissal estimate explanation fear hint
	hope insinuation insistence jibe jab observation pledge prediction promise quip remark reminder report revelation
	rumour rumor slur statement suggestion suspicion taunt testimony threat verdict view vow warning opinion quote
	joke line barb dig`);

const among = (nouns: ReadonlySet<string>) => (word: string) =>
	nouns.has(word) || nouns.has(singular(word));

export const isClaimNoun = among(claims);
/** Whether a noun may say whose words follow: “Roe's claim that”, “reports that”. */
export const takesThat = among(sayings);
export const isCountNoun = among(counts);
export const isRequest = among(requests);
