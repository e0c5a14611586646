import { useHotkeys } from 'react-hotkeys-hook';
import type { Verdict } from './verdict-place.js';

type ReviewKeys = {
  /** Nothing stands over the page. */
  readonly isOpen: boolean;
  /** False while the past is looked at. */
  readonly mayAct: boolean;
  readonly onStep: (by: 1 | -1) => void;
  readonly onSeen: () => void;
  readonly onComment: () => void;
  readonly onDecide: (verdict: Verdict) => void;
  readonly onHelp: () => void;
};

/** A dossier by keys: J and K among its papers, V seen, C a comment, A, D and R the verdicts, ? help. */
export function useReviewKeys({ isOpen, mayAct, onStep, onSeen, onComment, onDecide, onHelp }: ReviewKeys): void {
  const keys = { useKey: true, enabled: isOpen, enableOnFormTags: ['input'], ignoreEventWhen: isTyping } as const;
  const deeds = { ...keys, enabled: isOpen && mayAct };
  const opening = { ...deeds, preventDefault: true };
  useHotkeys('j', () => onStep(1), keys);
  useHotkeys('k', () => onStep(-1), keys);
  useHotkeys('v', onSeen, deeds);
  useHotkeys('c', onComment, opening);
  useHotkeys('a', () => onDecide('approve'), opening);
  useHotkeys('d', () => onDecide('approve-with-conditions'), opening);
  useHotkeys('r', () => onDecide('return'), opening);
  useHotkeys(['?', 'shift+?'], onHelp, keys);
}

/** Whoever has ticked a paper goes on by keys; whoever writes means the letters. */
function isTyping({ target }: KeyboardEvent): boolean {
  return target instanceof HTMLInputElement && target.type !== 'checkbox';
}
