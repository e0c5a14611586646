import { useNotify } from 'react-admin';
import { Undone } from './Undone.js';

const LONG_ENOUGH = 10_000;

/** Says what was taken away, with the way to take it back. For what is a person's own: nothing was sent anywhere. */
export function useUndo() {
  const notify = useNotify();
  return (says: string, back: () => void) =>
    notify(<Undone says={says} onBack={back} />, { autoHideDuration: LONG_ENOUGH });
}
