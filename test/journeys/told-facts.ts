import type { Recorded } from '#decider';

export type Row = { readonly id: string; readonly unit: string; readonly [field: string]: unknown };

/** What one publication tells, as the product shows it. */
export type Told = {
  readonly unit: Row;
  readonly upper: Row | undefined;
  readonly upper2: Row | undefined;
  readonly congress: Row;
  readonly upperCongress: Row | undefined;
  readonly meeting: Row | undefined;
  readonly reports: readonly Row[];
  readonly speeches: readonly Row[];
  readonly guests: readonly Row[];
  readonly funds: readonly Row[];
  readonly targets: readonly Row[];
  readonly agenda: readonly Row[];
  readonly lessons: readonly Row[];
  readonly studied: readonly Row[];
  readonly directives: readonly Row[];
  /** Everything that happened in any unit. */
  readonly events: readonly Recorded[];
  /** Name of a unit or a person by its id; null for null. */
  name(id: unknown): string | null;
};

/** One leaf of the facts file: `speakers[].name`, with the places in its arrays. */
export type Fact = { readonly path: string; readonly at: readonly number[]; readonly value: Leaf };
export type Leaf = string | number | boolean | null;

type Data = object;
/** Says what an event tells of a fact; undefined when it tells nothing of it. */
type Says = { readonly type: string; readonly says: (data: Data, told: Told, fact: Fact, event: Recorded) => unknown };

export type Check = {
  /** What the row must show, where the file words it otherwise. */
  readonly expected?: (value: Leaf) => unknown;
  readonly row: (told: Told, fact: Fact) => unknown;
  /** Events that tell it. */
  readonly events: readonly Says[];
};

/** How each fact of the file is found in a row, and which events tell it. */
export const checks: { readonly [path: string]: Check } = {
  unit: {
    expected: (value) => String(value).replace(' (province not stated)', ''),
    row: ({ unit }, { value }) =>
      String(value).includes('not stated') && unit['province'] !== null ? '?' : unit['name'],
    events: [ofUnit('UnitRegistered', 'name')],
  },
  upper: {
    row: ({ upper }) => upper?.['name'] ?? null,
    events: [ofUnit('UnitRegistered', (data, told) => told.name(read(data, 'parent')))],
  },
  upper_inferred: {
    row: ({ unit }) => unit['parentKnown'] === 'inferred',
    events: [ofUnit('UnitRegistered', (data) => read(data, 'parentKnown') === 'inferred')],
  },
  upper2: {
    row: ({ upper2 }) => upper2?.['name'] ?? null,
    events: [
      {
        type: 'UnitRegistered',
        says: (data, told, _, { id }) => (id === told.upper?.id ? told.name(read(data, 'parent')) : undefined),
      },
    ],
  },
  party_committee: {
    row: ({ unit }) => unit['partyCommitteeName'],
    events: [ofUnit('UnitRegistered', 'partyCommittee.name')],
  },
  'merged_from[]': {
    row: ({ unit }, { at: [i = 0] }) => (unit['mergedFrom'] as { name: string }[])[i]?.name,
    events: [ofUnit('UnitsMerged', (data, _, { at: [i = 0] }) => read(data, `from.${i}.name`))],
  },
  held_on: {
    row: ({ congress }) => congress['heldOn'],
    events: [ofIt('CongressHeld', 'heldOn.value')],
  },
  year_inferred: {
    row: ({ congress }) => congress['heldOnKnown'] === 'year-inferred',
    events: [ofIt('CongressHeld', (data) => read(data, 'heldOn.known') === 'year-inferred')],
  },
  published_on: {
    row: ({ congress }) => congress['publishedOn'],
    events: [ofIt('PublicationAttached', 'publishedOn')],
  },
  ordinal: { row: ({ congress }) => congress['ordinal'], events: [ofIt('CongressPlanned', 'ordinal')] },
  term: { row: ({ congress }) => congress['term'], events: [ofIt('CongressPlanned', 'term')] },
  previous_term: {
    row: ({ congress }) => congress['previousTerm'],
    events: [ofIt('CongressPlanned', 'previousTerm')],
  },
  form: { row: ({ congress }) => congress['form'], events: [ofIt('FormDecided', 'form')] },
  form_inferred: {
    row: ({ congress }) => congress['formInferred'],
    events: [ofIt('FormDecided', 'formInferred')],
  },
  pilot: { row: ({ congress }) => congress['pilot'], events: [ofIt('CongressPlanned', 'pilot')] },
  provisional_committee: {
    row: ({ congress }) => congress['provisionalCommittee'],
    events: [ofIt('CongressPlanned', 'provisionalCommittee')],
  },
  bch_size: {
    row: ({ congress }) => congress['committeeSize'],
    events: [ofIt('ResultAsserted', 'committeeSize')],
  },
  chair: {
    row: ({ congress, name }) => name(congress['chair']),
    events: [ofIt('ResultAsserted', (data, { name }) => name(read(data, 'chair')))],
  },
  chair_elected_by: {
    row: ({ congress }) => congress['chairElectedBy'],
    events: [ofIt('ResultAsserted', 'chairElectedBy')],
  },
  chair_re_elected: {
    row: ({ congress }) => congress['chairReElected'],
    events: [ofIt('ResultAsserted', 'chairReElected')],
  },
  first_session: {
    row: ({ congress }) => congress['firstSessionHeld'],
    events: [ofIt('FirstSessionClosed', () => true)],
  },
  ubkt_size: {
    row: ({ congress }) => congress['inspectionSize'],
    events: [ofIt('ResultAsserted', 'inspectionSize')],
  },
  delegates_up: {
    row: ({ congress }) =>
      congress['delegatesUpOfficial'] ?? congress['delegatesUpAlternate'] ?? congress['delegatesUpUnspecified'],
    events: [ofIt('ResultAsserted', 'delegatesUp')],
  },
  'delegates_up.official': {
    row: ({ congress }) => congress['delegatesUpOfficial'],
    events: [ofIt('ResultAsserted', 'delegatesUp.official')],
  },
  'delegates_up.alternate': {
    row: ({ congress }) => congress['delegatesUpAlternate'],
    events: [ofIt('ResultAsserted', 'delegatesUp.alternate')],
  },
  'delegates_up.unspecified': {
    row: ({ congress }) => congress['delegatesUpUnspecified'],
    events: [ofIt('ResultAsserted', 'delegatesUp.unspecified')],
  },
  'targets_result.counted': {
    row: ({ reports }) => termReport(reports)?.['targetsMet'] ?? null,
    events: [ofIt('TargetConcluded', 'counted')],
  },
  'targets_result.counted[]': {
    row: ({ reports }, { at: [i = 0] }) => termReport(reports)?.[i === 0 ? 'targetsMet' : 'targetsOf'],
    events: [ofIt('TargetConcluded', (data, _, { at: [i = 0] }) => read(data, i === 0 ? 'counted.met' : 'counted.of'))],
  },
  'targets_result.words': {
    row: ({ reports }) => termReport(reports)?.['targetsWords'],
    events: [ofIt('CongressReportGiven', (data) => read(data, 'targetsResult.words'))],
  },
  members: { row: ({ congress }) => congress['members'], events: [ofIt('FormDecided', 'members')] },
  present: { row: ({ congress }) => congress['present'], events: [ofIt('SittingOpened', 'present')] },
  'speakers[].name': {
    row: ({ speeches, name }, { at: [i = 0] }) => name(speeches[i]?.['speaker']),
    events: [ofIt('SpeechGiven', (data, { name }) => name(read(data, 'speaker')))],
  },
  'speakers[].capacity[]': {
    row: ({ speeches }, { at: [i = 0, j = 0] }) => (speeches[i]?.['capacities'] as string[] | undefined)?.[j],
    events: [ofIt('SpeechGiven', (data, _, { at: [, j = 0] }) => read(data, `capacities.${j}`))],
  },
  'guests[]': {
    row: ({ guests, name }, { value }) => guests.map(({ person }) => name(person)).find((one) => one === value),
    events: [ofIt('GuestInvited', (data, { name }) => name(read(data, 'person')))],
  },
  'funds[].names[]': {
    row: ({ funds }, { at: [i = 0], value }) => alike(funds[i]?.['names'], value),
    events: [ofIt('FundRecorded', (data, _, { value }) => alike(read(data, 'names'), value))],
  },
  'funds[].vnd': {
    row: ({ funds }, { at: [i = 0] }) => funds[i]?.['vnd'],
    events: [ofIt('FundRecorded', 'amount.vnd')],
  },
  'funds[].bound': {
    row: ({ funds }, { at: [i = 0] }) => funds[i]?.['bound'],
    events: [ofIt('FundRecorded', 'amount.bound')],
  },
  // Named by the speaker; the catalogue has them.
  'directives[]': {
    row: ({ directives }, { value }) =>
      within(
        directives.map(({ title }) => title),
        value,
      ),
    events: [ofIt('SpeechGiven', (data, _, { value }) => within([read(data, 'summary')], value))],
  },
  'directives[].no': {
    row: ({ studied }, { value }) => studied.find(({ number }) => number === value)?.['number'],
    events: [ofIt('DirectiveDisseminated', 'number')],
  },
  'directives[].date': {
    row: ({ studied, directives }, { value }) =>
      directives.find(({ id, issuedOn }) => issuedOn === value && studied.some(({ of }) => of === id))?.['issuedOn'],
    events: [{ type: 'DirectiveIssued', says: (data) => read(data, 'issuedOn.value') }],
  },
  'lessons_meeting.held': {
    row: ({ lessons }) => lessons.length === 1,
    events: [{ type: 'LessonRecorded', says: (data, { unit }) => read(data, 'branch') === unit.id }],
  },
  'lessons_meeting.by': {
    row: ({ lessons, name }) => name(lessons[0]?.unit),
    events: [{ type: 'LessonRecorded', says: (_, { name }, __, { unit }) => name(unit) }],
  },
  'lessons_meeting.topics[]': {
    row: ({ lessons }, { value }) => alike(lessons[0]?.['topics'], value),
    events: [{ type: 'LessonRecorded', says: (data, _, { value }) => alike(read(data, 'topics'), value) }],
  },
  'upper_congress.ordinal': {
    row: ({ upperCongress }) => Number(upperCongress?.['ordinal']),
    events: [ofUpper('CongressPlanned', (data) => Number(read(data, 'ordinal')))],
  },
  'upper_congress.term': {
    row: ({ upperCongress }) => upperCongress?.['term'],
    events: [ofUpper('CongressPlanned', 'term')],
  },
  motto: { row: ({ congress }) => congress['motto'], events: [ofIt('MottoSet', 'motto')] },
  'targets_next[].metric': {
    row: ({ targets }, { value }) =>
      within(
        targets.map(({ metric }) => metric),
        value,
      ),
    events: [ofIt('TargetSet', (data, _, { value }) => within([read(data, 'metric')], value))],
  },
  'targets_next[].value': {
    row: (told, fact) => nextTarget(told, fact)?.['value'],
    events: [ofIt('TargetSet', 'value')],
  },
  'targets_next[].unit': {
    row: (told, fact) => nextTarget(told, fact)?.['measuredIn'],
    events: [ofIt('TargetSet', 'measuredIn')],
  },
  'targets_next[].period': {
    row: (told, fact) => nextTarget(told, fact)?.['period'],
    events: [ofIt('TargetSet', 'period')],
  },
  kind: {
    row: ({ meeting, congress }) => {
      const prepares = (meeting?.['congresses'] as string[] | undefined)?.includes(congress.id);
      return prepares && congress['heldOn'] === null ? 'PREPARATION_MEETING' : null;
    },
    events: [
      {
        type: 'AgendaSet',
        says: (data, { congress }) =>
          (read(data, 'items') as { congress: string }[]).some((item) => item.congress === congress.id) &&
          'PREPARATION_MEETING',
      },
    ],
  },
  meeting_on: {
    row: ({ meeting }) => meeting?.['heldOn'],
    events: [ofMeeting('MeetingHeld', 'heldOn.value')],
  },
  meeting_kind: {
    expected: (value) => (value === 'regular quarterly' ? 'quarterly' : value),
    row: ({ meeting }) => meeting?.['kind'],
    events: [ofMeeting('MeetingCalled', 'kind')],
  },
  chaired_by: {
    row: ({ meeting, name }) => name(meeting?.['chair']),
    events: [ofMeeting('MeetingHeld', (data, { name }) => name(read(data, 'chairedBy')))],
  },
  'congress.ordinal': {
    row: ({ congress }) => congress['ordinal'],
    events: [ofIt('CongressPlanned', 'ordinal')],
  },
  'congress.term': {
    row: ({ congress }) => congress['term'],
    events: [ofIt('CongressPlanned', 'term')],
  },
  'congress.held_on': {
    row: ({ congress }) => congress['heldOn'],
    events: [ofIt('CongressHeld', 'heldOn.value')],
  },
  'agenda[]': {
    expected: (value) => items[String(value)],
    row: ({ agenda }, { at: [i = 0] }) => (agenda[i]?.['recorded'] ? agenda[i]['kind'] : 'not recorded'),
    events: [ofMeeting('AgendaItemRecorded', 'kind')],
  },
  outcome: {
    row: ({ meeting }) => meeting?.['outcome'],
    events: [ofMeeting('MeetingConcluded', 'outcome')],
  },
};

/** The agenda of the facts file, as the product names its items. */
const items: { readonly [fact: string]: string } = {
  'Q1 results and Q2 tasks by union groups': 'work-results',
  'last comments on draft congress documents before Party committee': 'draft-documents-last-review',
  'comments on upper congress drafts': 'upper-drafts',
  'comments on Charter amendments': 'charter',
  'petitions consolidated': 'petitions',
  'directives disseminated': 'directives',
  'tasks assigned': 'task-assignment',
};

/** The field of the event that tells it, or what it tells in its fields. */
type Tells = string | ((data: Data, told: Told, fact: Fact) => unknown);

function tell(tells: Tells, data: Data, told: Told, fact: Fact): unknown {
  return typeof tells === 'string' ? read(data, tells) : tells(data, told, fact);
}

function read(data: unknown, path: string): unknown {
  return path.split('.').reduce((of, field) => (of as { [field: string]: unknown } | null | undefined)?.[field], data);
}

/** An event of the congress, in its own stream or another that names it. */
function ofIt(type: string, tells: Tells): Says {
  return {
    type,
    says: (data, told, fact, { id }) =>
      id === told.congress.id || read(data, 'congress') === told.congress.id
        ? tell(tells, data, told, fact)
        : undefined,
  };
}

function ofUnit(type: string, tells: Tells): Says {
  return {
    type,
    says: (data, told, fact, { id }) => (id === told.unit.id ? tell(tells, data, told, fact) : undefined),
  };
}

function ofUpper(type: string, tells: Tells): Says {
  return {
    type,
    says: (data, told, fact, { id }) => (id === told.upperCongress?.id ? tell(tells, data, told, fact) : undefined),
  };
}

function ofMeeting(type: string, tells: Tells): Says {
  return {
    type,
    says: (data, told, fact, { id }) => (id === told.meeting?.id ? tell(tells, data, told, fact) : undefined),
  };
}

function termReport(reports: readonly Row[]): Row | undefined {
  return reports.find(({ kind }) => kind === 'term-report');
}

// The three with a number stand in the file in the order of these words.
function nextTarget({ targets }: Told, { at: [i = 0] }: Fact): Row | undefined {
  const metric = ['học tập, quán triệt', 'đoàn viên xuất sắc', 'gia đình văn hoá'][i] ?? '?';
  return targets.find((target) => within([target['metric']], metric) === metric);
}

/** The wanted words, if one of these are the same but for capitals. */
function alike(of: unknown, wanted: Leaf): Leaf | undefined {
  return (of as string[] | undefined)?.some((one) => one.toLowerCase() === String(wanted).toLowerCase())
    ? wanted
    : undefined;
}

/** The wanted words, if one of these contains them. */
function within(of: readonly unknown[], wanted: Leaf): Leaf | undefined {
  return of.some((one) => String(one).toLowerCase().includes(String(wanted).toLowerCase())) ? wanted : undefined;
}
