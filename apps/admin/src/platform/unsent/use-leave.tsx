import { useState } from 'react';
import { Confirm } from 'react-admin';
import { isAnythingUnsent } from './unsent.js';

/** The way out of a window: at once, or after asking while something typed is not sent. The question is shown beside the window. */
export function useLeave(onClose: () => void, why = 'ra.message.unsaved_changes') {
  const [isAsked, setAsked] = useState(false);
  const leave = () => (isAnythingUnsent() ? setAsked(true) : onClose());
  const question = (
    <Confirm
      isOpen={isAsked}
      title="ky.unsent.title"
      content={why}
      cancel="ky.unsent.stay"
      confirm="ky.unsent.leave"
      onConfirm={onClose}
      onClose={() => setAsked(false)}
    />
  );
  return { leave, question };
}
