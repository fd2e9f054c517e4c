import { expect, test } from 'vitest';
import { reactionsTold } from './testing/reactions-told.ts';

test.each([
	['An aide to Peter Novak who admitted leaking it has resigned.', 'aide confirms: leaking it'],
	['A man accused of hitting Jean Rudd who denied murder was freed.', 'man denies: murder'],
	[
		'A woman in Norwood who wanted to wait denied that it broke.',
		'woman in Norwood denies: it broke',
	],
	['A woman in Norwood who admitted theft was jailed.', 'woman in Norwood confirms: theft'],
	['Mr Novak, a friend of Mark Dale, who admitted theft, left.', 'Novak confirms: theft'],
	['Peter Novak, the mayor of Arby, who denied theft, has resigned.', 'Peter Novak denies: theft'],
	['A lawyer for Mr Stone, who has denied any wrongdoing, left.', 'Stone denies: any wrongdoing'],
])('“who” is who the sentence is about: %s', (paragraph, expected) => {
	expect(reactionsTold(paragraph)).toEqual([expected]);
});

test.each([
	['Kevin Dorn denies that he admitted stealing it.', 'he admitted stealing it'],
	['Kevin Dorn said it was not true that he had admitted theft.', 'he had admitted theft'],
])('what somebody denies to have admitted is denied alone: %s', (paragraph, words) => {
	expect(reactionsTold(paragraph)).toEqual([`Kevin Dorn denies: ${words}`]);
});

/** What nothing but hearsay tells, and words that nothing tells to be meant. */
const nothing = `
Ann Holt falsely claimed that Peter Novak had admitted taking bribes.
Ann Holt alleged that Peter Novak had admitted taking bribes.
Officers say Kevin Dorn admitted killing the man, but he says he did not.
Peter Novak allegedly admitted taking bribes.
Peter Novak is said to have admitted taking bribes.
In the film, detective Dan Quill admitted killing the banker.
Jean Rudd accused Ned Paley of having confirmed that the mine would close.
Ann Holt said the firm had cheated. Police said no one had been charged. Ned Paley denied the allegation.
Ann Holt said the mayor hit her. The judge said the court would sit late. Peter Novak denies the claim.
Prosecutors accused Gary Webb of stealing a van. Kevin Dorn denied the allegation.
Gary Webb was in court. He was accused of murder. Kevin Dorn pleaded not guilty.
Ann Prior said she had been sacked for being ill. The tribunal rejected her claim.
Ann Holt said the vote was fair. Asked about her marriage, Jean Rudd said: “That is not true.”
Ann Holt said the vote was fair. “It is a lie,” said Jean Rudd of the play.
Ann Holt said three had died. “That was untrue and I apologise,” Jean Rudd said.
Critics said the film was too long. Lena Voss called it a fantasy.
The ministry said it would close the mine. Ann Holt called it absurd.
Asked if he denied taking the cash, Kevin Dorn said: “No.”
Asked if he would run again, Kevin Dorn said: “No.”
Asked if he thought it was fair, Kevin Dorn said: “No.”
“We can confirm nothing at this stage,” Kevin Dorn said.
“We deny that visa to criminals,” Kevin Dorn said.
Kevin Dorn joked: “I deny that I am funny.”
Police have confirmed nothing about the arrest.
The Senate refused to confirm Laura Kent as an envoy.
The coroner could not confirm the cause of death.
Tim Oakes conceded a fault-ridden own goal.
Ann Holt rejected the idea of a new airport.
Ann Holt rejected suggestions that she should resign.
Ann Holt rejected the report by the commission on voting.
Ann Holt waved aside a question about reports of a plot.
Ann Holt took issue with the tone of the report.
The council dismissed reports clerk Ann Dyer for misconduct.
Kevin Dorn had denied killing his wife but changed his plea on Friday.
Ann Holt acknowledged the crowd that had gathered.
Ann Holt falsely said that Paul Hart had denied theft.
Ann Holt did not say that Paul Hart had denied theft.
“Our panel met Paul Hart,” said Ann Roe. Paul Hart has always maintained his innocence.
Ann Holt rejected the firm's suggestion of a ballot.
The council rejected the claim for costs.
Ann Roe was asked whether it had rusted. “No,” Paul Hart said.
Officials praised the vote that confirmed her role.
Paul Hart called the report that it broke “hardly a fabrication”.
The report that cost him his post was denied by Paul Hart.
The union said it had rusted. “It is no lie,” Paul Hart said.
The union said it had rusted. “It was science fiction,” Paul Hart said.
Paul Hart shot down a drone. Storms knocked down trees.
Asked if he had said the fire was “a lie”, Paul Hart said: “No.”
Asked whether he had paid Mr. Cole, Paul Hart said: “No.”
Police asked whether he had fled, and Ann Roe said “no”.
Asked if he had fled, Ann Roe said: “Yes, we heard that question.”
The union said it had rusted. “There is no truth in politics,” Paul Hart said.
The union said it had rusted. “Money has nothing to do with it,” Paul Hart said.
The union said it had rusted. “That is not entirely true,” Paul Hart said.
Paul Hart called the claim that the count was wrong and late “a distraction”.
That man who had confessed was dismissed by Paul Hart.
The space agency said Paul Hart admitted theft.
Ann Holt issued a statement about her accusation. Peter Novak denied the allegations.
`;

test.each(nothing.trim().split('\n'))('nobody reacts: %s', (paragraph) => {
	expect(reactionsTold(paragraph)).toEqual([]);
});
