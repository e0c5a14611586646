import { useMemo } from 'react';
import { useGetOne } from 'react-admin';
import { papersToPrepare } from '#contracts/papers';
import { ifAny, readingOf } from '../platform/reading/reading.js';
import { ownerOf, type TaskRow } from './owners.js';
import { aboutCongress, papersRule } from './rows-asked.js';
import type { CongressRow, DocumentRow, Standing } from './standing.js';
import { useRows } from './use-rows.js';

export type ConditionRow = {
  readonly id: string;
  readonly unit: string;
  readonly review: string;
  readonly number: number;
  readonly side: 'party' | 'upper';
  readonly text: string;
  readonly document: string | null;
  readonly imposedOn: string;
};

export type MeetingRow = {
  readonly id: string;
  readonly title: string;
  readonly status: string;
  readonly heldOn: string | null;
  readonly congresses: readonly string[];
};

export type ReviewRow = {
  readonly id: string;
  readonly documents: readonly { readonly document: string; readonly version: number }[];
  readonly committeeSize: number | null;
};

type Settled = { readonly provision: string; readonly value: unknown; readonly settledBy: string };
export type CampaignRow = { readonly id: string; readonly settled: readonly Settled[] };
type Started = { readonly id: string; readonly status: string };
type DossierRow = Started & { readonly needed: readonly string[] | null; readonly papers: readonly string[] };

const afterwards = ['held', 'recognised'];
const inTheHall = ['cleared', 'convened', 'open', 'adjourned'];

/** Everything about one congress that its next step is told from, gathered from the views. */
export function useStanding(congress: CongressRow) {
  const { unit, status } = congress;
  const { of, open, atUnit } = aboutCongress(congress);
  const documents = useRows<DocumentRow>('documents', of);
  const tasks = useRows<TaskRow>('tasks', of);
  const reviews = useRows<ReviewRow>('reviews', of);
  const conditions = useRows<ConditionRow>('conditions', open);
  const meetings = useRows<MeetingRow>('meetings', atUnit);
  const rolls = useRows<Started>('rolls', of, inTheHall.includes(status));
  const sittings = useRows<Started>('sittings', of, inTheHall.includes(status));
  const firstSessions = useRows<Started>('first-sessions', of, afterwards.includes(status));
  const dossiers = useRows<DossierRow>('dossiers', of, afterwards.includes(status));
  const rollouts = useRows<Started>('rollouts', of, afterwards.includes(status));
  const itsUnit = useGetOne<{ id: string; partyCommitteeExists: boolean | null }>(
    'union-units',
    { id: unit },
    { retry: false },
  );
  const campaigns = useGetOne<CampaignRow>(
    'campaigns',
    { id: congress.campaign ?? '' },
    { enabled: congress.campaign !== null, retry: false },
  );
  const campaign = campaigns.data;
  const rule = useGetOne<{ id: string; value: unknown }>('regulations', { id: papersRule(congress) }, { retry: false });
  const named = useNamedPapers(rule.data?.value, campaign);

  const standing = useMemo((): Standing => {
    const review = reviews.rows[0];
    const dossier = dossiers.rows[0];
    const settled = (name: string) => textOf(campaign?.settled.find(({ provision }) => provision === name)?.value);
    const budgetApprover = settled('budgetApprover');
    const kinds = papersToPrepare({ ...congress, named, budgetApprover });
    return {
      congress: { ...congress, committeeSize: congress.committeeSize ?? review?.committeeSize ?? null },
      papers: kinds.map((kind) => {
        const document = documents.rows.find((one) => one.kind === kind) ?? null;
        return { kind, document, owner: ownerOf({ kind, document }, tasks.rows) };
      }),
      hasPartyCommittee: itsUnit.data?.partyCommitteeExists ?? null,
      approvalOrder: settled('approvalOrder'),
      openConditions: conditions.rows.length,
      submitted: Object.fromEntries(review?.documents.map(({ document, version }) => [document, version]) ?? []),
      hasMet: meetings.rows.some(hasMet),
      roll: rolls.rows[0]?.status ?? null,
      sitting: sittings.rows[0]?.status ?? null,
      firstSession: firstSessions.rows[0]?.status ?? null,
      dossier: dossier
        ? {
            status: dossier.status,
            missing: (dossier.needed ?? []).filter((paper) => !dossier.papers.includes(paper)).length,
          }
        : null,
      rollout: rollouts.rows[0]?.status ?? null,
    };
  }, [
    congress,
    named,
    campaign,
    itsUnit.data,
    documents.rows,
    tasks.rows,
    reviews.rows,
    conditions.rows,
    meetings.rows,
    rolls.rows,
    sittings.rows,
    firstSessions.rows,
    dossiers.rows,
    rollouts.rows,
  ]);

  return {
    standing,
    // The next step is told from all of it: with a part missing it would be another one.
    reading: readingOf(
      ...[documents, tasks, reviews, conditions, meetings, rolls, sittings, firstSessions, dossiers, rollouts].map(
        ({ asked }) => asked,
      ),
      ...[itsUnit, campaigns, rule].map(ifAny),
    ),
    others: documents.rows
      .filter(({ kind }) => !standing.papers.some((paper) => paper.kind === kind))
      .map((document) => ({
        kind: document.kind,
        document,
        owner: ownerOf({ kind: document.kind, document }, tasks.rows),
      })),
    conditions: conditions.rows,
    meetings: meetings.rows.filter(hasMet),
    review: reviews.rows[0] ?? null,
    campaign: campaign ?? null,
  };
}

/** The papers that the rules in force name, unless the campaign names others (R21). */
function useNamedPapers(ruled: unknown, campaign: CampaignRow | undefined): readonly string[] | null {
  const settled = campaign?.settled.find(({ provision }) => provision === 'documentsToPrepare');
  const value = settled?.value ?? ruled;
  return useMemo(() => (Array.isArray(value) ? value.map(String) : null), [value]);
}

function hasMet({ status }: MeetingRow): boolean {
  return status === 'held' || status === 'concluded';
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
