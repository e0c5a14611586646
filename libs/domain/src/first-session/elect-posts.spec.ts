import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import type { Regulation } from '../regulation/index.js';
import { type ElectPosts, firstSession } from './first-session.js';
import { checkedIn, closed, convened, posted, regulation, source, standing, unnamed } from './first-session.past.js';
import { freezeRules } from './rules.js';

const { given } = specify(firstSession);
const ballots = { issued: 11, collected: 11, valid: 11, invalid: 0 };
const electPosts = (
  of: Partial<ElectPosts['data']> = {},
  previousChair: string | null = null,
  more: { source?: { title: string } } = {},
): ElectPosts =>
  asked(
    'first-session.elect-posts',
    {
      post: 'chair',
      seats: null,
      number: null,
      elected: [{ person: 'An', votes: 10 }],
      ballots,
      chairReElected: null,
      ...of,
    },
    { facts: { previousChair }, ...more },
  );
const past = [convened(), checkedIn()];
const some = (...names: string[]) => names.map((person) => ({ person, votes: 10 }));
const unknown = { elected: null, ballots: null };
const told = [convened({ committee: unnamed, chairMode: null }), checkedIn(null, null)];

describe('elect posts', () => {
  it('says who holds the post, and with how many votes', () =>
    given(...past)
      .when(electPosts())
      .thenHappened('PostsElected', { post: 'chair', round: 1, seats: 1, number: 1, needed: 6 }));
  it('needs a session', () => given().when(electPosts()).thenRejected('first-session.not-convened'));
  it('needs people', () => given(convened()).when(electPosts()).thenRejected('first-session.nobody-checked-in'));
  it('ends with the session', () =>
    given(...past, closed)
      .when(electPosts())
      .thenRejected('first-session.already-closed'));
  it('names the people', () =>
    given(...past)
      .when(electPosts({ elected: null }))
      .thenRejected('first-session.persons-missing'));
  it('names nobody twice', () =>
    given(...past)
      .when(electPosts({ post: 'vice_chair', elected: some('An', 'An') }))
      .thenRejected('first-session.persons-repeat'));
  it('counts whom it names', () =>
    given(...past)
      .when(electPosts({ number: 2 }))
      .thenRejected('first-session.number-unfitting'));
  it('may be told of without names, numbers or votes', () =>
    given(...told)
      .when(electPosts({ ...unknown, post: 'inspection_committee' }, null, { source }))
      .thenHappened('PostsElected', { number: null, elected: null, needed: null }));
});

describe('the chair', () => {
  it('is not elected again when the congress has done so', () =>
    given(convened({ chairMode: 'DIRECT_AFTER' }), checkedIn())
      .when(electPosts())
      .thenRejected('first-session.chair-elected-by-congress'));
  it('is one person', () =>
    given(...past)
      .when(electPosts({ elected: some('An', 'Bình') }))
      .thenRejected('first-session.one-person-only'));
  it('comes from the committee', () =>
    given(...past)
      .when(electPosts({ elected: some('Xuân') }))
      .thenRejected('first-session.not-a-member'));
  it('is elected once', () =>
    given(...past, posted())
      .when(electPosts({ elected: some('Bình') }))
      .thenRejected('first-session.post-already-filled'));
  it('is re-elected when chair before (F19)', () =>
    given(...past)
      .when(electPosts({}, 'An'))
      .thenHappened('PostsElected', { chairReElected: true }));
  it('is not re-elected when another was chair before', () =>
    given(...past)
      .when(electPosts({}, 'Bình'))
      .thenHappened('PostsElected', { chairReElected: false }));
  it('may be re-elected or not when nobody knows who was chair before', () =>
    given(...past)
      .when(electPosts({ chairReElected: true }))
      .thenHappened('PostsElected', { chairReElected: null }));
  it('is re-elected when a report says so', () =>
    given(...told)
      .when(
        electPosts({ ...unknown, elected: [{ person: 'An', votes: null }], chairReElected: true }, null, { source }),
      )
      .thenHappened('PostsElected', { chairReElected: true }));
});

describe('the majority', () => {
  it('is more than half of the ballots', () =>
    given(...past)
      .when(electPosts({ elected: [{ person: 'An', votes: 6 }] }))
      .thenHappened('PostsElected'));
  it('is not reached by less', () =>
    given(...past)
      .when(electPosts({ elected: [{ person: 'An', votes: 5 }] }))
      .thenRejected('first-session.no-majority', { needed: 6 }));
  it('is not exactly half', () =>
    given(convened(), checkedIn(10))
      .when(
        electPosts({
          elected: [{ person: 'An', votes: 5 }],
          ballots: { issued: 10, collected: 10, valid: 10, invalid: 0 },
        }),
      )
      .thenRejected('first-session.no-majority'));
  it('is no more than there are valid ballots', () =>
    given(...past)
      .when(electPosts({ elected: [{ person: 'An', votes: 12 }] }))
      .thenRejected('first-session.no-majority'));
  it('needs the votes', () =>
    given(...past)
      .when(electPosts({ elected: [{ person: 'An', votes: null }] }))
      .thenRejected('first-session.votes-missing'));
  it('needs the ballots', () =>
    given(...past)
      .when(electPosts({ ballots: null }))
      .thenRejected('first-session.ballots-missing'));
  it.each([
    { issued: 12, collected: 11, valid: 11, invalid: 0 },
    { issued: 10, collected: 11, valid: 11, invalid: 0 },
    { issued: 11, collected: 11, valid: 10, invalid: 0 },
  ])('needs ballots that add up, unlike %j', (of) =>
    given(...past)
      .when(electPosts({ ballots: of }))
      .thenRejected('first-session.ballots-do-not-add-up'),
  );
});

describe('the standing committee (R80)', () => {
  const post = 'standing_committee';
  const nineVotes = ['An', 'Bình', 'Chi'].map((person) => ({ person, votes: 9 }));
  it('is at most a third: 3 of 11', () =>
    given(...past)
      .when(electPosts({ post, elected: some('An', 'Bình', 'Chi') }))
      .thenHappened('PostsElected', { number: 3 }));
  it('is not 4 of 11', () =>
    given(...past)
      .when(electPosts({ post, elected: some('An', 'Bình', 'Chi', 'Dung') }))
      .thenRejected('first-session.standing-committee-too-large', { number: 4, atMost: 3 }));
  it('is 3 of 9', () =>
    given(convened({ committee: { size: 9, members: null } }), checkedIn(9, 9))
      .when(electPosts({ post, elected: nineVotes, ballots: { issued: 9, collected: 9, valid: 9, invalid: 0 } }))
      .thenHappened('PostsElected', { number: 3 }));
  it('is not there in a committee of 8', () =>
    given(convened({ committee: { size: 8, members: null } }), checkedIn(8, 8))
      .when(electPosts({ post, elected: some('An') }))
      .thenRejected('first-session.committee-too-small'));
  it('is filled up in a second election', () =>
    given(...past, posted({ post, seats: 3, number: 2, elected: some('An', 'Bình') }))
      .when(electPosts({ post, elected: some('Chi') }))
      .thenHappened('PostsElected', { round: 2, seats: 3 }));
  it('takes nobody a second time', () =>
    given(...past, posted({ post, seats: 3, number: 2, elected: some('An', 'Bình') }))
      .when(electPosts({ post, elected: some('An') }))
      .thenRejected('first-session.already-holds-the-post'));
  it('is not filled beyond its seats', () =>
    given(...past, posted({ post, seats: 3, number: 2, elected: some('An', 'Bình') }))
      .when(electPosts({ post, elected: some('Chi', 'Dung') }))
      .thenRejected('first-session.more-elected-than-seats'));
  it('is elected once', () =>
    given(...past, standing)
      .when(electPosts({ post, elected: some('Dung') }))
      .thenRejected('first-session.post-already-filled'));
});

describe('the inspection committee', () => {
  const post = 'inspection_committee';
  const inProvince = (under: Regulation = regulation) => [
    convened({ rules: freezeRules(under, { kind: 'labour_federation', province: 'Hưng Yên' }, null) }),
    checkedIn(),
  ];
  it('has five members at least in a province (R81)', () =>
    given(...inProvince())
      .when(electPosts({ post, elected: some('1', '2', '3', '4') }))
      .thenRejected('first-session.inspection-committee-too-small', { seats: 4, atLeast: 5 }));
  it('may have seats that stay open for a further round', () =>
    given(...inProvince())
      .when(electPosts({ post, seats: 5, elected: some('1', '2', '3', '4') }))
      .thenHappened('PostsElected', { seats: 5, number: 4 }));
  it('may be smaller in a branch, of which no text says the least', () =>
    given(...past)
      .when(electPosts({ post, elected: some('1', '2', '3') }))
      .thenHappened('PostsElected', { number: 3 }));
  it('has in a province no least number that is known before the round of 2025', () =>
    given(...inProvince({ ruleSet: 'RS_XIII', settings: { majorityBase: 'collected' } }))
      .when(electPosts({ post, elected: some('1', '2', '3') }))
      .thenHappened('PostsElected', { number: 3 }));
  const nine = some('1', '2', '3', '4', '5', '6', '7', '8', '9');
  it('has nine members at most (R81), from outside the committee too', () =>
    given(...past)
      .when(electPosts({ post, elected: nine }))
      .thenHappened('PostsElected', { number: 9 }));
  it('has not ten', () =>
    given(...past)
      .when(electPosts({ post, elected: [...nine, ...some('10')] }))
      .thenRejected('first-session.inspection-committee-too-large'));
  it('may have any number where no text limits it', () =>
    given(convened({}, { ...regulation, ruleSet: 'RS_XII' }), checkedIn())
      .when(electPosts({ post, elected: [...nine, ...some('10')] }))
      .thenHappened('PostsElected', { number: 10 }));
  it('has one head', () =>
    given(...past)
      .when(electPosts({ post: 'inspection_head', elected: some('1', '2') }))
      .thenRejected('first-session.one-person-only'));
  it('is elected by the executive committee and not by the congress (R82)', () =>
    given(...past)
      .when(electPosts({ post, elected: nine }))
      .thenHappened('PostsElected', { guards: [{ rule: 'R82', outcome: 'held' }, { rule: 'R81' }, {}, {}] }));
});
