import { type Client, eventually, type Row } from '../../support/client.js';
import { today } from '../../support/world.js';
import { type Branch, registerPeople, someNames } from './unions.js';

/** An open vote on which everybody present votes for it. */
export async function carry(branch: Branch, sitting: string, topic: string, question: string): Promise<string> {
  const presidium = await branch.as('presidium');
  const { id: vote } = await presidium.does('vote.put-to-vote', { sitting, topic, question });
  const { present } = await presidium.sees('open-votes', vote);
  await presidium.does('vote.record-count', { vote, for: present, against: 0, abstain: 0, notVoting: 0 });
  await presidium.does('vote.declare', { vote });
  return vote;
}

/** Everybody present adopts the order of business and the rules the congress works by. */
export async function adoptProgramme(branch: Branch, sitting: string, present: number): Promise<void> {
  const presidium = await branch.as('presidium');
  const votes = { for: present, against: 0, abstain: 0 };
  const items = [
    { kind: 'term-report-and-direction', title: 'Báo cáo nhiệm kỳ' },
    { kind: 'elections', title: 'Bầu cử' },
  ];
  await presidium.does('sitting.adopt-programme', { sitting, items, votes });
  await presidium.does('sitting.adopt-house-rules', { sitting, text: 'Quy chế làm việc của Đại hội', votes });
}

/** What a board writes down of a ballot in which every paper came back. */
export function figures(collected: number, invalid = 0): Row {
  return {
    printed: collected + 4,
    issued: collected,
    exchanged: 0,
    unused: 4,
    destroyed: 0,
    signatures: collected,
    collected,
    valid: collected - invalid,
    invalid,
    blank: 0,
  };
}

export type Tally = readonly { readonly person: string; readonly votes: number }[];

export function tally(persons: readonly string[], votes: readonly number[]): Tally {
  return persons.map((person, at) => ({ person, votes: votes[at] ?? 0 }));
}

/** Two teams count on two accounts and agree; two of the board sign. */
export async function countTwice(
  branch: Branch,
  election: string,
  counted: Row,
  votes: Tally,
  signers: readonly string[],
) {
  const [a, b] = await countingTeams(branch);
  await a.does('election.record-count', { election, team: 'A', figures: counted, votes });
  await b.does('election.record-count', { election, team: 'B', figures: counted, votes });
  await a.does('election.reconcile', { election, minutes: { signedBy: signers } });
}

export async function countingTeams(branch: Branch): Promise<[Client, Client]> {
  return Promise.all([branch.as('ballot_board', 'a'), branch.as('ballot_board', 'b')]);
}

export async function callElection(branch: Branch, congress: string, question: object): Promise<string> {
  const presidium = await branch.as('presidium');
  const { id } = await presidium.does('election.call', { congress, ...question });
  return id;
}

export async function nominateAll(branch: Branch, election: string, persons: readonly string[]): Promise<void> {
  const presidium = await branch.as('presidium');
  for (const person of persons) {
    await presidium.does('election.nominate', { election, person, kind: 'outgoing-committee' });
  }
}

/** One body elected in one ballot, from the call to the close. */
export async function electAtOnce(
  branch: Branch,
  congress: string,
  question: { seats: number; body: string; delegateClass?: string },
  persons: readonly string[],
  ballot: { present: number; board: readonly string[]; votes: readonly number[] },
): Promise<string> {
  const presidium = await branch.as('presidium');
  const number = await carry(branch, congress, 'number', `Bầu ${question.seats} người`);
  const election = await callElection(branch, congress, { ...question, vote: number });
  await nominateAll(branch, election, persons);
  const list = await carry(branch, congress, 'candidate-list', 'Chốt danh sách bầu cử');
  await presidium.does('election.close-list', { election, vote: list });
  await presidium.does('election.open-round', { election, present: ballot.present, board: ballot.board });
  await countTwice(branch, election, figures(ballot.present), tally(persons, ballot.votes), ballot.board.slice(0, 2));
  await presidium.does('election.declare-round', { election });
  await presidium.does('election.close', { election });
  return election;
}

/** The branch meets, and elects nobody; the process notes that its congress was held. */
export async function holdAppointed(branch: Branch, congress: string): Promise<void> {
  const [chair, presidium] = await Promise.all([branch.as('branch_chair'), branch.as('presidium')]);
  await chair.does('congress.convene', { congress, day: today(), place: 'Hội trường' });
  await presidium.does('sitting.open', { congress, present: 38 });
  await announceAppointed(branch, congress);
  await presidium.does('sitting.close', { sitting: congress });
  await eventually(
    () => chair.sees('congresses', congress),
    ({ status }) => status === 'held',
  );
}

/** The upper union announces a committee of three, the chair and two delegates among them. */
export async function announceAppointed(branch: Branch, congress: string): Promise<string[]> {
  const { officer } = branch.upper;
  const persons = await registerPeople(branch, someNames('Bùi Được Chỉ Định', 3));
  const decision = { congress, decisionNumber: '31/QĐ-CĐVC', decidedOn: today() };
  await officer.does('election.announce-appointment', { ...decision, body: 'executive_committee', persons });
  await officer.does('election.announce-appointment', { ...decision, body: 'chair', persons: persons.slice(0, 1) });
  await officer.does('election.announce-appointment', {
    ...decision,
    body: 'delegates_up',
    delegateClass: 'official',
    persons: persons.slice(0, 2),
  });
  return persons;
}
