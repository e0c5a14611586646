import { useGetList } from 'react-admin';
import { type Reading, readingOf } from '../platform/reading/reading.js';

export type Dossier = {
  readonly id: string;
  readonly unit: string;
  readonly congress: string;
  readonly status: string;
  readonly needed: readonly string[] | null;
  readonly papers: readonly string[];
  readonly submittedOn: string | null;
  readonly submittedLate: boolean | null;
  readonly decideBy: string | null;
  readonly decisionNumber: string | null;
  readonly decidedOn: string | null;
  readonly despite: string | null;
  readonly returnedBecause: string | null;
  readonly refusedBecause: string | null;
};

export type Check = {
  readonly id: string;
  readonly check: 'quorum' | 'counts' | 'majority' | 'size' | 'papers';
  readonly colour: 'green' | 'red' | 'unknown';
  readonly formula: string;
  readonly rule: string;
  readonly ruleSet: string;
  readonly mark: string;
  readonly inputs: { readonly [name: string]: unknown };
};

const order = ['quorum', 'counts', 'majority', 'size', 'papers'];

/** The automatic checks of a dossier as they came out last, in the order of the congress. */
export function useChecks(dossier: string): { checks: Check[]; reading: Reading } {
  const asked = useGetList<Check>(
    'recognition-checks',
    { filter: { dossier }, pagination: { page: 1, perPage: 20 }, sort: { field: 'check', order: 'ASC' } },
    { retry: false },
  );
  const checks = [...(asked.data ?? [])].sort((a, b) => order.indexOf(a.check) - order.indexOf(b.check));
  return { checks, reading: readingOf(asked) };
}
