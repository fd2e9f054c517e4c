import { expect, test } from 'vitest';
import { reactionsTold } from './testing/reactions-told.ts';

const rusted = 'The union said the bridge had rusted. ';

test.each([
	['The ministry denied it.', 'ministry denies: the bridge had rusted'],
	['Paul Hart, the minister, denied it.', 'Paul Hart denies: the bridge had rusted'],
	['The ministry said this was false.', 'ministry denies: the bridge had rusted'],
	['The ministry called the claim false.', 'ministry denies: the bridge had rusted'],
	['Paul Hart called it a lie.', 'Paul Hart denies: the bridge had rusted'],
	['The claim was denied by the ministry.', 'ministry denies: the bridge had rusted'],
	['The union’s claim was denied by the ministry.', 'ministry denies: the bridge had rusted'],
	['This was confirmed by Paul Hart.', 'Paul Hart confirms: the bridge had rusted'],
	['The report, which was denied by Paul Hart, is new.', 'Paul Hart denies: the bridge had rusted'],
	['“We firmly reject this claim,” Paul Hart said.', 'Paul Hart denies: the bridge had rusted'],
	['“That is not true,” Paul Hart said.', 'Paul Hart denies: the bridge had rusted'],
	['“The claim that it broke is absurd,” Paul Hart said.', 'Paul Hart denies: it broke'],
])('behind what others said: %s', (sentence, expected) => {
	expect(reactionsTold(rusted + sentence)).toEqual([expected]);
});

test.each([
	['The union says it broke, a claim the ministry denies.', 'ministry denies: it broke'],
	['The union says it broke, a claim denied by the ministry.', 'ministry denies: it broke'],
	['The union says it broke, which the ministry denied.', 'ministry denies: it broke'],
	['The Gazette wrote that it broke; the council rejected the report.', 'council denies: it broke'],
	['Roe denied that the call took place.', 'Roe denies: the call took place'],
	['Roe denied local reports that she had left.', 'Roe denies: she had left'],
	['Orsini denied any wrongdoing.', 'Orsini denies: any wrongdoing'],
	['The airline has denied planning any layoffs.', 'airline denies: planning any layoffs'],
	['Not surprisingly, Roe denied the bridge had rusted.', 'Roe denies: the bridge had rusted'],
	['Roe, who denied the bridge had rusted, was sacked.', 'Roe denies: the bridge had rusted'],
	['The council does not accept that it broke.', 'council denies: it broke'],
	['The bridge is not safe, Roe confirmed.', 'Roe confirms: The bridge is not safe'],
	['Police have yet to confirm that 40 were hurt.', 'Police does not confirm: 40 were hurt'],
	['Roe would not say whether the bridge was safe.', 'Roe does not confirm: the bridge was safe'],
	['Roe would neither confirm nor deny that it broke.', 'Roe does not confirm: it broke'],
	['Police confirmed that at least 12 had died.', 'Police confirms: at least 12 had died'],
	['Moscow denied involvement and accused Kyiv of lying.', 'Moscow denies: involvement'],
	['Roe, who denies the affair, was not in court.', 'Roe denies: the affair'],
	['Roe denied hitting her, despite a film that shows it.', 'Roe denies: hitting her'],
	['Roe denied telling Hart that she had left.', 'Roe denies: telling Hart that she had left'],
	['Roe dismissed claims she lied as “nonsense”.', 'Roe denies: claims she lied'],
	['Roe refused to say whether Saka will play.', 'Roe does not confirm: Saka will play'],
	['Amy Orr said Paul Moss hit a boy. He denied any role.', 'Paul Moss denies: any role'],
	['Peter Cole said Paul Hart had lied. He denied it.', 'Paul Hart denies: Paul Hart had lied'],
])('%s', (paragraph, expected) => {
	expect(reactionsTold(paragraph)).toEqual([expected]);
});

test('who is told to have said something may deny it', () => {
	const told = 'Jurors were told how Paul Hart rang Ann Roe and barked: “Keep it open until June.”';
	expect(reactionsTold(`${told} He denied it.`)).toEqual([
		'Paul Hart denies: Keep it open until June.',
	]);
});

/** Each was once taken for a stance that nobody took. */
const nothing = `
The union said Paul Hart had struck a guard. “That was wrong and I apologise,” Hart said.
The union said Hart had taken the cash. “It was wrong,” Hart said. “I am sorry.”
Roe wrote that Hart had doped. “It was a lie,” Hart admitted of his earlier story.
The union said the bridge had rusted. “It was wrong to close it,” Hart said.
The union said the bridge had rusted. “It's absurd that nobody acted,” Hart said.
The union said the bridge had rusted. “This is ridiculous, we warned them for years,” Hart said.
The union said the bridge had rusted. “The story is made up of three parts,” Hart said.
The union said the bridge had rusted. “Their reading was wrong on the day we opened,” Hart said.
The union said the bridge had rusted. Hart said he would resign if the claim was false.
The union said the bridge had rusted. Hart said Cole thought that the claim was false.
Paul Hart leads the union. Peter Cole said on Monday the books were sound. He rejected the accusations as absurd.
Paul Hart, a rival, wants the job. Peter Cole said he would stay on. He denied the rumours.
Haldvik Group sued Norair in May. Norair said sales had risen. It denied the allegations.
“It was a lovely wedding,” said Ann Roe, a guest. Paul Hart denies the charges.
Cole said the bridge was safe. Paul Hart, arrested on Monday, denied the charges.
Dr Ann Roe said the wound was deep. Paul Hart denies the allegation.
Cole said sales rose 4 percent. The company, which is being sued, denied the allegations.
Cole accused Hart of denying that the bridge had rusted.
Roe mocked Hart for rejecting the claim that the bridge had rusted.
Cole accused Hart of refusing to admit that he lied.
Hart regretted denying that the bridge had rusted.
The minister has stopped denying it.
The union said the bridge had rusted. Few denied it.
The union said the bridge had rusted. None of them denied it.
The union said the bridge had rusted. Nobody denied it.
The union said the bridge had rusted. The minister could hardly deny it.
The union said the bridge had rusted. The minister no longer denies it.
The union said the bridge had rusted. The minister failed to deny it.
The union said the bridge had rusted. The minister is expected to deny it.
The union said the bridge had rusted. The minister may deny it.
The union said the bridge had rusted. The minister should deny it, Roe said.
The union said the bridge had rusted. Had the minister denied it?
The union said the bridge had rusted. If Hart denies it, he will be sacked.
It is not clear whether Hart denies it.
Reports that Hart denied it were wrong.
Cole said Hart took the cash. Cole denied it.
The union wants a 5 percent rise. The company rejected it.
The union asked for more pay. The company rejected it.
Norair offered £4m for the club. The board rejected it.
The EU said it would lend £4bn. Arland rejected it.
The union proposed that fares rise. The council rejected this.
Cole said the council should close the bridge. The council rejected this.
Hart denied Cole a goal with a fine save.
The referee denied City a penalty.
The goalkeeper denied him from close range.
Hart denied women the vote.
The state denied him a fair trial.
The bank denied loans to women.
The EU denies funds to Arland.
The state denied aid to the rebels.
The company disputed the bill. The club contested the penalty.
Cole asked whether the bridge had rusted. Hart denied it.
It was raining. The mayor denied it.
Police are due to confirm that 40 were hurt.
The minister left without confirming that 40 were hurt.
Norair confirmed all bookings. The board confirmed Hart as secretary. Hart refused to admit defeat.
Cole said Hart took the cash. He confirmed it.
The council does not accept that offer from the union of dockers.
The union said the bridge had rusted. The minister can't deny it.
There was no denial from Hart that he took the cash.
Hart called it absurd that nobody had acted.
He conceded a penalty. She acknowledged the crowd. He was admitted to hospital.
Officials spoke of confirmed cases of flu.
Goalkeeper Jordan Pickford denied Erling Haaland with a superb stop.
Pickford denied Haaland from six yards.
Goalkeeper Ramsdale denied Salah twice in the first half.
The post denied Foden late on.
Onana denied Kane when the striker was clean through.
Onana brilliantly denied Kane, who had been put through by Musiala.
Onana denied the visitors a late equaliser.
Onana denied the visitors with a double save.
A late Onana save denied Bayern victory.
Detective Paul Hart said Tom Moss had run off. He denies murder and rape.
Detective Paul Hart said Tom Moss had run off. He denied hitting the boy.
Sara Dunn told police that her husband had hit the boy. He denied it.
Ellis is accused of paying the boy. He denies the charge.
Ellis was accused of paying the boy. He denied it.
Ellis allegedly paid the boy. He denies it.
The judge denied bail to Jones.
The airline denied boarding to the family.
The airline denied the family boarding, Mr Shaw said.
The regime denies its people basic rights.
The bank denied customers compensation.
Israel denies Gaza food, the agency said.
Peter Shaw initially denied the attack but later confessed.
The union said the bridge had rusted. The offer was rejected by the ministry.
The union said the bridge had rusted. The offer, which was rejected by the ministry, is new.
The union said the bridge had rusted. The story, which was disputed by fans, became a film.
The union said the bridge had rusted. The bridge, which was confirmed by the ministry, is new.
The union said the bridge had rusted. It was rejected by the court.
The union said the bridge had rusted. “We reject it,” Paul Hart said.
The union said the bridge had rusted. The claim may be denied by the ministry.
The union said the bridge had rusted. “We reject the offer,” Paul Hart said.
Roe was denied entry by the guards, and bail was denied by the judge.
The union said the bridge had rusted. Officials said the road was closed. They denied it was flooded.
`;

test.each(nothing.trim().split('\n'))('nobody reacts: %s', (paragraph) => {
	expect(reactionsTold(paragraph)).toEqual([]);
});

test('of whom two may be meant, neither denies', () => {
	const two = 'Peter Cole and Paul Hart run the pier. The union said it had rusted.';
	expect(reactionsTold(`${two} “That is not true,” he said.`)).toEqual([]);
});
