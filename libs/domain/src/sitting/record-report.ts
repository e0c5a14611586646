import { reject } from '#decider';
import { citing, type GuardRecord, guard, provision } from '../regulation/index.js';
import type { RecordReport, ReportKind, Sitting, SittingEvent, SittingState } from './sitting.js';
import { knownDocument, theOpenSitting } from './the-sitting.js';

/** Records a report given to the congress: its sections in words (F26), and what became of the past targets (F13). */
export function recordReport({ data, facts }: RecordReport, state: SittingState): SittingEvent[] {
  const sitting = theOpenSitting(state);
  knownDocument(data.document, facts);
  const { targetsResult } = data;
  if (targetsResult?.met != null && targetsResult.of !== null && targetsResult.met > targetsResult.of)
    reject('sitting.more-targets-met-than-set', { ...targetsResult }, { field: 'targetsResult.met' });
  const guards = guardKind(sitting, data.kind);
  const number = sitting.reports + 1;
  return [{ type: 'CongressReportGiven', data: { ...data, congress: sitting.congress, number, guards } }];
}

// R49: credentials are reported to delegates, the state of the membership to a plenary.
function guardKind({ regulation, form }: Sitting, kind: ReportKind): readonly GuardRecord[] {
  if (kind !== 'credentials-report' && kind !== 'membership-report') return [];
  const at = provision(regulation, kind === 'credentials-report' ? 'credentialsBoardAt' : 'membershipReportAt');
  const plenary = form === 'PLENARY' || form === 'CONFERENCE_PLENARY';
  const unknown = at.value === null || form === null;
  return [
    guard({
      ...citing(at),
      inputs: { kind, form, at: at.value },
      holds: unknown ? null : plenary === (at.value === 'PLENARY'),
      reported: unknown,
      otherwise: 'sitting.report-of-the-other-form',
      field: 'kind',
    }),
  ];
}
