import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type HandOver, rollout } from './rollout.js';
import { closed, handedOver, papers, seal, source, started } from './rollout.past.js';

const { given } = specify(rollout);
const handOver = (
  of: Partial<HandOver['data']> = {},
  recognised: boolean | null = true,
  more: { source?: { title: string } } = {},
): HandOver =>
  asked(
    'rollout.hand-over',
    { day: '2025-12-02', handedBy: null, takenBy: null, items: [papers], minutes: null, note: null, ...of },
    { facts: { recognised, stored: true }, ...more },
  );

describe('hand over', () => {
  it('lists what the new committee has taken', () =>
    given(started())
      .when(handOver())
      .thenHappened('HandedOver', { handOver: 1, items: [papers], guards: [{ rule: 'R94', outcome: 'held' }] }));
  it('needs its minutes there when they are named', () =>
    given(started())
      .when({ ...handOver(), facts: { recognised: true, stored: false } })
      .thenRejected('rollout.minutes-not-uploaded'));
  it('may take several times', () =>
    given(started(), handedOver).when(handOver()).thenHappened('HandedOver', { handOver: 2 }));
  it('passes the seal when the result is recognised (R94)', () =>
    given(started())
      .when(handOver({ items: [seal] }))
      .thenHappened('HandedOver'));
  it('keeps the seal until then', () =>
    given(started())
      .when(handOver({ items: [papers, seal] }, false))
      .thenRejected('rollout.seal-waits-for-recognition', { items: ['seal'] }));
  it('keeps the account until then', () =>
    given(started())
      .when(handOver({ items: [{ ...seal, kind: 'account' }] }, false))
      .thenRejected('rollout.seal-waits-for-recognition'));
  it('passes papers before', () => given(started()).when(handOver({}, false)).thenHappened('HandedOver'));
  it('does not know what holds where no text tells', () =>
    given(started({ ruleSet: 'RS_XII', settings: {} }))
      .when(handOver({ items: [seal] }, false))
      .thenHappened('HandedOver', { guards: [{ rule: 'R94', mark: 'U', outcome: 'unknown' }] }));
  it('passes something', () =>
    given(started())
      .when(handOver({ items: [] }))
      .thenRejected('rollout.nothing-handed-over'));
  it('has its day', () =>
    given(started())
      .when(handOver({ day: null }))
      .thenRejected('rollout.day-missing'));
  it('may be told of without either', () =>
    given(started())
      .when(handOver({ day: null, items: [] }, null, { source }))
      .thenHappened('HandedOver'));
  it('needs a rollout', () => given().when(handOver()).thenRejected('rollout.not-started'));
  it('ends with it', () => given(started(), closed).when(handOver()).thenRejected('rollout.already-closed'));
});
