import { useCallback, useEffect } from 'react';
import { type To, useLocation, useNavigate } from 'react-router-dom';
import { leaveMoment, momentAsked } from './moment.js';

/** The moment that is looked at; undefined: now. In the past nothing can be done, only read. */
export function useMoment(): string | undefined {
  useLocation();
  return momentAsked();
}

/** Shows the page that is open at another moment; undefined: now. */
export function useGoTo(): (moment: string | undefined) => void {
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  return useCallback(
    (moment) => {
      if (moment === undefined) leaveMoment();
      void navigate(placeAt({ pathname, search }, moment));
    },
    [navigate, pathname, search],
  );
}

/** The address of a page at a moment. */
export function placeAt({ pathname, search }: { pathname: string; search: string }, moment: string | undefined): To {
  const values = new URLSearchParams(search);
  if (moment === undefined) values.delete('at');
  else values.set('at', moment);
  return { pathname, search: values.toString() };
}

/** Keeps the moment in the address, so that every address is a permalink. */
export function useMomentInAddress(): void {
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const moment = momentAsked();
  useEffect(() => {
    if (moment && new URLSearchParams(search).get('at') !== moment) {
      void navigate(placeAt({ pathname, search }, moment), { replace: true });
    }
  }, [navigate, pathname, search, moment]);
}
