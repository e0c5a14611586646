import { randomUUID } from 'node:crypto';

export type SeasonEvent = {
  readonly stream: string;
  readonly version: number;
  readonly type: string;
  readonly data: object;
};

const HASH = 'a'.repeat(64);
const regulation = { ruleSet: 'RS_XII', settings: { majorityBase: 'valid' } };
const guard = (rule: string, inputs: object) => ({ rule, ruleSet: 'RS_XII', mark: 'G', inputs, outcome: 'held' });
const words = (nth: number) => `Ý kiến thứ ${nth}: bổ sung giải pháp chăm lo đời sống đoàn viên, nhất là đoàn viên nữ`;

export const EVENTS_A_CONGRESS = 100;

/** One congress as a branch lives through it: a hundred events, most of which leave its line in the list as it was. */
export function congressOf(unitName: string): SeasonEvent[] {
  const congress = randomUUID();
  const versions = new Map<string, number>();
  const events: SeasonEvent[] = [];
  const happen = (feature: string, id: string, type: string, data: object) => {
    const stream = `${feature}-${id}`;
    const version = (versions.get(stream) ?? 0) + 1;
    versions.set(stream, version);
    events.push({ stream, version, type, data });
  };
  const own = (type: string, data: object) => happen('congress', congress, type, data);
  own('CongressPlanned', {
    kind: 'TERM',
    term: '2023-2028',
    previousTerm: '2018-2023',
    adjustedTermReason: null,
    ordinal: 'IX',
    campaign: null,
    motto: null,
    plannedOn: { value: '2023-04-20', known: 'stated' },
    ground: null,
    unitName,
    unitKind: 'grassroots_union',
    provisionalCommittee: false,
    pilot: false,
    deadline: '2023-05-31',
    regulation,
    guards: [guard('R08', { term: '2023-2028', length: 5, years: 5 })],
  });
  own('FormDecided', {
    form: 'PLENARY',
    formInferred: false,
    members: 98,
    membersOn: '2023-01-31',
    scattered: false,
    personnelMode: 'ELECTED',
    chairMode: 'BY_BCH',
    guards: [guard('R06', { members: 98, from: 200 })],
  });
  own('PreparationOrganised', { subcommittees: [], assignments: [], guards: [guard('R20', { number: 2, atMost: 2 })] });
  const documents = Array.from({ length: 10 }, () => randomUUID());
  for (const document of documents) {
    happen('document', document, 'DraftStarted', {
      congress,
      kind: 'term-report-and-direction',
      title: 'Dự thảo báo cáo',
    });
    happen('document', document, 'VersionSaved', version(congress, 1));
    happen('document', document, 'ConsultationOpened', {
      congress,
      until: null,
      audience: [],
      note: null,
      round: 1,
      version: 1,
    });
    for (let nth = 1; nth <= 2; nth++) {
      const said = { version: 1, passage: null, stance: 'partly', text: words(nth), group: 'Tổ Công đoàn số 2' };
      happen('document', document, 'CommentRecorded', { congress, ...said, comment: nth });
    }
    happen('document', document, 'VersionSaved', version(congress, 2));
  }
  documents.forEach((document, nth) => {
    happen('document', document, 'DocumentFinalised', {
      congress,
      kind: 'term-report-and-direction',
      title: 'Dự thảo báo cáo',
      version: 2,
      hash: HASH,
      meeting: null,
      commentsUnanswered: 0,
      missing: nth === documents.length - 1 ? [] : ['programme'],
      chair: null,
    });
  });
  const reviewed = (entry: number, party: string | null, upper: string | null, complete = false) => ({
    congress,
    entry,
    hash: HASH,
    standing: { party, upper },
    complete,
    fixed: { heldOn: '2023-04-20', personnelMode: null, chairMode: null, committeeSize: 7 },
  });
  const by = (type: string, data: object) => happen('review', congress, type, data);
  const submitted = { documents: [], dueOn: null, note: null, submittedBy: randomUUID(), guards: [] };
  by('ReviewSubmitted', { ...reviewed(1, 'submitted', null), side: 'party', ...submitted });
  by('ReviewReturned', { ...reviewed(2, 'returned', null), side: 'party', reason: 'Bổ sung số liệu quý I' });
  by('ReviewSubmitted', { ...reviewed(3, 'submitted', null), side: 'party', ...submitted });
  by('ReviewApproved', { ...reviewed(4, 'approved', null), side: 'party', note: null });
  by('ReviewSubmitted', { ...reviewed(5, 'approved', 'submitted'), side: 'upper', ...submitted });
  by('ReviewApproved', { ...reviewed(6, 'approved', 'approved', true), side: 'upper', note: null });
  own('CongressCleared', { review: congress, hash: HASH, ...reviewed(6, null, null).fixed });
  own('CongressConvened', { day: '2023-04-20', time: '08:00', place: 'Hội trường tầng 2', convened: 98, guards: [] });
  const hall = (type: string, data: object) => happen('sitting', congress, type, { congress, ...data });
  const count = { convened: 98, present: 95 };
  hall('SittingOpened', {
    ...count,
    form: 'PLENARY',
    regulation,
    place: null,
    guards: [guard('R51', { ...count, needed: 66 })],
  });
  hall('ProgrammeAdopted', { items: [], votes: null, guards: [] });
  hall('CongressReportGiven', {
    number: 1,
    kind: 'term-report',
    title: 'Báo cáo',
    by: null,
    sections: [],
    targetsResult: null,
    document: null,
    guards: [],
  });
  for (let nth = 1; nth <= 7; nth++) {
    hall('SpeechGiven', {
      number: nth,
      speaker: randomUUID(),
      capacities: ['Đoàn viên'],
      kind: 'discussion',
      onBehalfOf: null,
      summary: words(nth),
    });
  }
  const election = randomUUID();
  happen('election', election, 'CandidateListClosed', {
    congress,
    candidates: [],
    seats: 7,
    surplus: 1,
    vote: null,
    guards: [],
  });
  happen('election', election, 'ElectionClosed', {
    congress,
    body: 'executive_committee',
    delegateClass: null,
    seats: 7,
    elected: Array.from({ length: 7 }, () => ({ person: randomUUID(), votes: 80, round: 1 })),
    vacancies: 0,
    vote: null,
    guards: [guard('R62', { base: 'valid', number: 94, needed: 48 })],
  });
  hall('ResolutionAdopted', {
    number: 1,
    title: 'Nghị quyết đại hội',
    text: null,
    document: null,
    hash: null,
    votes: null,
    targets: [],
    guards: [],
  });
  hall('SittingClosed', { concludes: true, words: null });
  own('CongressHeld', {
    heldOn: { value: '2023-04-20', known: 'stated' },
    unitName,
    campaign: null,
    pilot: false,
    campaignUnit: null,
  });
  happen('dossier', congress, 'ResultRecognised', {
    congress,
    decisionNumber: '12/QĐ-CĐVC',
    decidedOn: '2023-05-04',
    signFrom: '2023-04-20',
    dueOn: '2023-05-05',
    despite: null,
    checks: [],
    guards: [],
  });
  own('CongressArchived', { place: 'Tủ hồ sơ số 3', note: null, guards: [] });
  if (events.length > EVENTS_A_CONGRESS) throw new Error(`a congress of ${events.length} events`);
  for (let nth = 1; events.length < EVENTS_A_CONGRESS; nth++) {
    happen('task', randomUUID(), 'TaskReported', { progress: words(nth), percent: null });
  }
  return events;
}

function version(congress: string, nth: number) {
  const text = 'Phần thứ nhất: kết quả thực hiện nghị quyết đại hội nhiệm kỳ trước. '.repeat(4);
  return {
    congress,
    content: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] },
    file: null,
    note: null,
    kind: 'term-report-and-direction',
    version: nth,
    hash: HASH,
    size: 900,
    afterFinal: false,
    review: null,
  };
}
