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

/** One leaf of the facts file: `speakers[].name`, with the places in its arrays and the leaves that stand beside it. */
export type Fact = {
  readonly path: string;
  readonly at: readonly number[];
  readonly value: Leaf;
  readonly beside: { readonly [field: string]: unknown };
};
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
    events: [ofIt('SpeechGiven', (data, { name }, { at: [i = 0] }) => speech(data, i) && name(read(data, 'speaker')))],
  },
  'speakers[].capacity[]': {
    row: ({ speeches }, { at: [i = 0, j = 0] }) => (speeches[i]?.['capacities'] as string[] | undefined)?.[j],
    events: [
      ofIt('SpeechGiven', (data, _, { at: [i = 0, j = 0] }) => speech(data, i) && read(data, `capacities.${j}`)),
    ],
  },
  'guests[]': {
    row: ({ guests, name }, { value }) => guests.map(({ person }) => name(person)).find((one) => one === value),
    events: [ofIt('GuestInvited', (data, { name }) => name(read(data, 'person')))],
  },
  'funds[].names[]': {
    row: ({ funds }, { at: [i = 0, j = 0], value }) => alike(read(funds[i], `names.${j}`), value),
    events: [ofIt('FundRecorded', (data, _, { at: [, j = 0], value }) => alike(read(data, `names.${j}`), value))],
  },
  'funds[].vnd': {
    row: ({ funds }, { at: [i = 0] }) => funds[i]?.['vnd'],
    events: [ofIt('FundRecorded', (data, _, { beside }) => fund(data, beside) && read(data, 'amount.vnd'))],
  },
  'funds[].bound': {
    row: ({ funds }, { at: [i = 0] }) => funds[i]?.['bound'],
    events: [ofIt('FundRecorded', (data, _, { beside }) => fund(data, beside) && read(data, 'amount.bound'))],
  },
  // Named by the speaker; the catalogue has them.
  'directives[]': {
    row: ({ directives }, { value }) => {
      const [one, ...others] = directives.filter(({ title }) => within(title, value));
      return one && others.length === 0 ? value : undefined;
    },
    events: [ofIt('SpeechGiven', (data, _, { at: [i = 0], value }) => within(named(data)[i], value) && value)],
  },
  'directives[].no': {
    row: ({ studied }, { at: [i = 0] }) => numbered(studied)[i]?.['number'],
    events: [ofIt('DirectiveDisseminated', 'number')],
  },
  'directives[].date': {
    row: ({ studied, directives }, { at: [i = 0] }) =>
      directives.find(({ id }) => id === numbered(studied)[i]?.['of'])?.['issuedOn'],
    events: [
      {
        type: 'DirectiveIssued',
        says: (data, _, { beside }) =>
          read(data, 'number') === beside['no'] ? read(data, 'issuedOn.value') : undefined,
      },
    ],
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
    row: ({ lessons }, { at: [i = 0], value }) => alike(read(lessons[0], `topics.${i}`), value),
    events: [
      {
        type: 'LessonRecorded',
        says: (data, _, { at: [i = 0], value }) => alike(read(data, `topics.${i}`), value),
      },
    ],
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
    row: (told, fact) => nextTarget(told, fact) && fact.value,
    events: [ofIt('TargetSet', (data, _, { value }) => within(read(data, 'metric'), value) && value)],
  },
  'targets_next[].value': {
    row: (told, fact) => nextTarget(told, fact)?.['value'],
    events: [ofNextTarget('value')],
  },
  'targets_next[].unit': {
    row: (told, fact) => nextTarget(told, fact)?.['measuredIn'],
    events: [ofNextTarget('measuredIn')],
  },
  'targets_next[].period': {
    row: (told, fact) => nextTarget(told, fact)?.['period'],
    events: [ofNextTarget('period')],
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
    events: [
      ofMeeting('AgendaItemRecorded', (data, _, { at: [i = 0] }) =>
        read(data, 'item') === i + 1 ? read(data, 'kind') : undefined,
      ),
    ],
  },
  outcome: {
    row: ({ meeting }) => meeting?.['outcome'],
    events: [ofMeeting('MeetingConcluded', 'outcome')],
  },
};

/** How many the product shows of each list of the file: as many, and no others beside them. */
export const lists: { readonly [path: string]: (told: Told, at: readonly number[]) => number | undefined } = {
  merged_from: ({ unit }) => lengthOf(unit['mergedFrom']),
  speakers: ({ speeches }) => speeches.length,
  'speakers[].capacity': ({ speeches }, [i = 0]) => lengthOf(speeches[i]?.['capacities']),
  guests: ({ guests }) => new Set(guests.map(({ person }) => person)).size,
  funds: ({ funds }) => funds.length,
  'funds[].names': ({ funds }, [i = 0]) => lengthOf(funds[i]?.['names']),
  // Two figures, in a field each.
  'targets_result.counted': ({ reports }) =>
    [termReport(reports)?.['targetsMet'], termReport(reports)?.['targetsOf']].filter(Number.isInteger).length,
  // What is wished for in words alone, the file leaves out.
  targets_next: ({ targets }) => targets.filter(({ value }) => value !== null).length,
  // Of those without a number it names none in 004, and in 002 they are those that the speech names.
  directives: (told) => numbered(told.studied).length || namedInSpeech(told),
  'lessons_meeting.topics': ({ lessons }) => lengthOf(lessons[0]?.['topics']),
  agenda: ({ agenda }) => agenda.length,
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

/** The target that the metric of a fact names: one, and no other. */
function nextTarget({ targets }: Told, { value, path, beside }: Fact): Row | undefined {
  const [one, ...others] = targets.filter(({ metric }) =>
    within(metric, path.endsWith('.metric') ? value : (beside['metric'] as Leaf)),
  );
  return others.length === 0 ? one : undefined;
}

function ofNextTarget(field: string): Says {
  return ofIt('TargetSet', (data, _, { beside }) =>
    within(read(data, 'metric'), beside['metric'] as Leaf) ? read(data, field) : undefined,
  );
}

/** Whether an event is the speech at this place of the file. */
function speech(data: Data, i: number): true | undefined {
  return read(data, 'number') === i + 1 || undefined;
}

/** Whether an event tells of the fund that has these names in the file. */
function fund(data: Data, beside: Fact['beside']): true | undefined {
  const [first = ''] = beside['names'] as string[];
  return alike(read(data, 'names.0'), first) === first || undefined;
}

/** The directives that a speech names, in its order: they follow a colon and stand between semicolons. */
function named(data: Data): readonly string[] {
  const [, list = ''] = /: (.*?)\./.exec(String(read(data, 'summary'))) ?? [];
  return list.split('; ');
}

function namedInSpeech({ events, congress }: Told): number {
  const speeches = events.filter(({ type, data }) => type === 'SpeechGiven' && read(data, 'congress') === congress.id);
  return speeches.flatMap(({ data }) => named(data)).length;
}

function lengthOf(list: unknown): number | undefined {
  return Array.isArray(list) ? list.length : undefined;
}

/** What was studied of directives that have a number, by the number. */
function numbered(studied: readonly Row[]): readonly Row[] {
  return studied
    .filter(({ number }) => number !== null)
    .toSorted((a, b) => (String(a['number']) < String(b['number']) ? -1 : 1));
}

/** The wanted words, if these are the same but for capitals. */
function alike(said: unknown, wanted: Leaf): Leaf | undefined {
  return String(said).toLowerCase() === String(wanted).toLowerCase() ? wanted : undefined;
}

/** Whether these words contain the wanted ones. */
function within(said: unknown, wanted: Leaf): boolean {
  return String(said).toLowerCase().includes(String(wanted).toLowerCase());
}
