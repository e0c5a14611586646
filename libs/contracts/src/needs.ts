/** Something that congresses as they are really held ask of the product. */
export type Need = {
  readonly need: string;
  /** What carries it out. */
  readonly commands: readonly string[];
  readonly views: readonly string[];
  readonly processes: readonly string[];
};

/** Each with what answers it; its words are in the vocabulary. */
export const needs: readonly Need[] = [
  need('F01', ['congress.plan'], ['congresses']),
  need('F02', ['congress.plan', 'congress.give-consent'], ['congresses']),
  need(
    'F03',
    ['union-unit.merge', 'union-unit.appoint-provisional-committee', 'union-unit.relieve-provisional-committee'],
    ['unit-lineage', 'union-units'],
  ),
  need('F04', ['campaign.name-pilot'], ['pilots']),
  need(
    'F05',
    ['campaign.record-lesson', 'campaign.share-lessons'],
    ['lessons'],
    ['when-pilots-closed-call-for-lessons'],
  ),
  need(
    'F06',
    ['meeting.call', 'meeting.set-agenda', 'meeting.hold', 'meeting.record-item', 'meeting.conclude'],
    ['meetings', 'agenda-items'],
  ),
  need(
    'F07',
    ['document.save-version', 'document.open-consultation', 'document.comment', 'document.finalise'],
    ['document-versions', 'comments'],
    ['when-drafts-finalised-ask-for-reviews'],
  ),
  need(
    'F08',
    ['review.submit', 'review.approve', 'review.approve-with-conditions', 'review.return', 'review.skip'],
    ['reviews', 'review-decisions', 'conditions'],
    ['when-both-approvals-given-clear-the-congress', 'when-content-changes-drop-approvals'],
  ),
  need('F09', ['opinion.record', 'opinion.consolidate', 'opinion.send-up'], ['opinions']),
  need(
    'F10',
    ['petition.raise', 'petition.consolidate', 'petition.forward', 'petition.answer', 'petition.close'],
    ['petitions'],
  ),
  need('F11', ['directive.issue', 'directive.disseminate', 'directive.acknowledge'], ['directives', 'disseminations']),
  need('F12', ['task.assign', 'task.accept', 'task.report', 'task.finish', 'task.reopen'], ['tasks']),
  need('F13', ['sitting.record-report', 'target.conclude'], ['reports', 'targets']),
  need(
    'F14',
    ['target.set', 'target.record-measure'],
    ['targets', 'measures'],
    ['when-resolution-adopted-set-targets'],
  ),
  need('F15', ['target.record-fund'], ['funds']),
  need(
    'F16',
    [
      'election.call',
      'election.open-round',
      'election.record-count',
      'election.declare-round',
      'dossier.record-asserted-result',
    ],
    ['elections', 'round-results', 'elected-members', 'asserted-results'],
  ),
  need(
    'F17',
    ['credential.name-delegate', 'election.call', 'dossier.record-asserted-result'],
    ['delegates', 'elections', 'asserted-results'],
  ),
  need(
    'F18',
    ['first-session.convene', 'first-session.check-in', 'first-session.elect-posts', 'first-session.close'],
    ['first-sessions', 'elected-posts'],
  ),
  need(
    'F19',
    ['person.take-post', 'first-session.elect-posts', 'election.close', 'dossier.record-asserted-result'],
    ['posts', 'congresses'],
  ),
  need(
    'F20',
    ['person.take-post', 'credential.invite-guest', 'sitting.record-speech'],
    ['posts', 'guests', 'speeches'],
  ),
  need('F21', ['congress.set-motto'], ['congresses']),
  need('F22', ['sitting.record-ceremony'], ['ceremonies']),
  need('F23', ['congress.attach-publication'], ['publications']),
  need('F24', ['congress.record-held', 'dossier.record-asserted-result'], ['congresses']),
  need('F25', ['union-unit.record-membership', 'congress.decide-form'], ['memberships', 'congresses']),
  need('F26', ['sitting.record-report'], ['reports']),
];

function need(
  id: string,
  commands: readonly string[],
  views: readonly string[],
  processes: readonly string[] = [],
): Need {
  return { need: id, commands, views, processes };
}
