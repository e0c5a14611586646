import { useEffect, useMemo } from 'react';
import { Form } from 'react-admin';
import { FormPlaceContext } from '../platform/command/form-place.js';
import { FieldInput } from '../platform/command/inputs/FieldInput.js';
import type { Field } from '../platform/shape/shape.js';
import type { Values } from '../platform/shape/tidy.js';
import { CommentsAlong } from './CommentsAlong.js';
import { KeepFilled } from './KeepFilled.js';
import type { Pending } from './pending.js';
import type { Verdict } from './verdict-place.js';
import type { Review } from './waiting.js';

export const VERDICT_FORM = 'decide';

type VerdictFormProps = {
  readonly verdict: Verdict;
  readonly review: Review;
  readonly fields: readonly Field[];
  readonly first: Values;
  readonly comments: readonly Pending[];
  /** Where what is typed is kept, and whether it was kept there before. */
  readonly keptAt: string;
  readonly isAgain: boolean;
  readonly onKept: (hasRoom: boolean) => void;
  readonly onTurned: (id: string) => void;
  readonly onGive: (filled: Values) => Promise<object | undefined>;
};

/** What goes with a verdict: the comments, and the fields of its command. */
export function VerdictForm(props: VerdictFormProps) {
  const { verdict, review, fields, first, comments, keptAt, isAgain, onKept, onTurned, onGive } = props;
  const place = useMemo(() => ({ type: `review.${verdict}` as const, row: review }), [verdict, review]);
  return (
    <FormPlaceContext value={place}>
      <Form
        key={isAgain ? 'again' : 'anew'}
        id={VERDICT_FORM}
        record={first}
        onSubmit={onGive}
        sanitizeEmptyValues={false}
        disableInvalidFormNotification
      >
        <KeepFilled place={keptAt} isAgain={isAgain} onKept={onKept} />
        {verdict !== 'approve' && <AtFirstWords isAgain={isAgain} />}
        {comments.length > 0 && (
          <CommentsAlong comments={comments} onTurned={verdict === 'approve-with-conditions' ? onTurned : undefined} />
        )}
        {fields.map((field) => (
          <FieldInput key={field.name} feature="review" field={field} source={field.name} />
        ))}
      </Form>
    </FormPlaceContext>
  );
}

/** What has to be written is written at once; an approval needs no word. */
function AtFirstWords({ isAgain }: { isAgain: boolean }) {
  useEffect(() => {
    // The window takes the focus itself when it opens, and the items of a list come a moment later.
    const soon = requestAnimationFrame(() => {
      const words = document.querySelector<HTMLTextAreaElement>(`#${VERDICT_FORM} textarea:not([aria-hidden])`);
      words?.focus();
      // What is proposed goes as it is, or what is typed takes its place; what was typed before is written on.
      if (isAgain) words?.setSelectionRange(words.value.length, words.value.length);
      else words?.select();
    });
    return () => cancelAnimationFrame(soon);
  }, [isAgain]);
  return null;
}
