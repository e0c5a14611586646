import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { placedErrors } from '../platform/command/errors.js';
import { filledBody } from '../platform/command/filled-body.js';
import { createKeys } from '../platform/command/idempotency.js';
import { useCommand } from '../platform/command/use-command.js';
import { type Problem, problemIn } from '../platform/http/problem.js';
import type { Field } from '../platform/shape/shape.js';
import type { Values } from '../platform/shape/tidy.js';
import { asSent, type Pending } from './pending.js';
import type { Verdict } from './verdict-place.js';
import type { Review } from './waiting.js';

type Giving = {
  readonly verdict: Verdict;
  readonly review: Review;
  /** The post it is done in. */
  readonly post: string | undefined;
  readonly comments: readonly Pending[];
  readonly fields: readonly Field[];
  readonly onSent: () => void;
  /** The papers are no longer those that were shown. */
  readonly onStale: () => void;
};

/** The refusals that mean that the papers shown are not the ones in hand. */
const stale = ['review.stale', 'review.not-waiting'];

/** Sends a verdict with its comments, once; tells what stood in the way, and the form where it can be mended. */
export function useGiveVerdict({ verdict, review, post, comments, fields, onSent, onStale }: Giving) {
  const type = `review.${verdict}` as const;
  const client = useQueryClient();
  const send = useCommand();
  const [refused, setRefused] = useState<{ problem: Problem; above: readonly string[] }>();
  const [lost, setLost] = useState<unknown>();
  const [isSending, setSending] = useState(false);
  const isUnderWay = useRef(false);
  const [keyOf] = useState(createKeys);

  async function give(filled: Values) {
    // Ctrl-Enter held down must not send twice.
    if (isUnderWay.current) return undefined;
    isUnderWay.current = true;
    setSending(true);
    setRefused(undefined);
    setLost(undefined);
    const bound = review.hash === null ? {} : { hash: review.hash };
    const data = filledBody<typeof type>(filled, fields, { review: review.id, comments: asSent(comments), ...bound });
    try {
      await send({ type, data, options: { key: keyOf(data), post } });
      onSent();
      await client.invalidateQueries();
    } catch (error) {
      const problem = problemIn(error);
      if (!problem) {
        setLost(error);
        return undefined;
      }
      if (stale.includes(problem.code)) {
        onStale();
        return undefined;
      }
      const { beside, above } = placedErrors(problem.errors ?? {}, fields);
      setRefused({ problem, above });
      return beside;
    } finally {
      isUnderWay.current = false;
      setSending(false);
    }
    return undefined;
  }

  return { give, isSending, refused, lost, forgive: () => setRefused(undefined) };
}
