import { z } from 'zod';
import { command, type FeatureContract, view } from './contract.js';
import { count, day, guardRecord, id, knownDay, line, text } from './fields.js';
import { branch, officers, readers } from './roles.js';

const dossier = id('dossiers');
const congress = id('congresses');

/** Papers of a dossier (R92). */
export const paperKind = z.enum([
  'submission-letter',
  'count-minutes',
  'personnel-list',
  'congress-minutes',
  'first-session-minutes',
  'first-inspection-session-minutes',
  'other',
]);
const dossierStatus = z.enum(['asserted', 'assembled', 'submitted', 'returned', 'refused', 'recognised']);
const chairElectedBy = z.enum(['BCH_FIRST_SESSION', 'CONGRESS', 'APPOINTED']);
const some = count.nullable().default(null);

export const dossierCommands = {
  'dossier.assemble': command({
    begins: true,
    within: 'congress',
    oneFor: 'congress',
    roles: [...branch, 'system'],
    body: z.strictObject({ dossier, congress }),
  }),
  'dossier.attach': command({
    roles: branch,
    when: ['assembled', 'returned', 'refused'],
    body: z.strictObject({
      dossier,
      paper: paperKind,
      title: line().nullable().default(null),
      document: id('documents').nullable().default(null),
      file: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .nullable()
        .default(null)
        .meta({ as: 'file' }),
      number: line(100).nullable().default(null),
      dated: day.nullable().default(null),
    }),
  }),
  'dossier.submit': command({
    roles: ['branch_chair'],
    when: ['assembled', 'returned', 'refused'],
    body: z.strictObject({
      dossier,
      submittedOn: day.nullable().default(null),
      withoutInspectionSession: z.boolean().default(false),
    }),
  }),
  'dossier.ask-for-supplement': command({
    roles: ['upper_officer'],
    when: ['submitted'],
    body: z.strictObject({ dossier, reason: text(), papers: z.array(paperKind).max(7).default([]) }),
  }),
  'dossier.recognise': command({
    roles: ['upper_officer'],
    when: ['submitted'],
    body: z.strictObject({
      dossier,
      decisionNumber: line(100).nullable().default(null),
      decidedOn: day.nullable().default(null),
      despite: text().nullable().default(null),
    }),
  }),
  'dossier.refuse': command({
    roles: ['upper_officer'],
    when: ['submitted'],
    body: z.strictObject({ dossier, reason: text() }),
  }),
  'dossier.record-asserted-result': command({
    begins: true,
    within: 'congress',
    oneFor: 'congress',
    roles: [...branch, 'upper_officer'],
    body: z.strictObject({
      dossier,
      congress,
      committeeSize: some,
      chair: id('people').nullable().default(null),
      chairElectedBy: chairElectedBy.nullable().default(null),
      chairReElected: z.boolean().nullable().default(null),
      delegatesUp: z.strictObject({ official: some, alternate: some, unspecified: some }).nullable().default(null),
      inspectionElected: z.boolean().nullable().default(null),
      inspectionSize: some,
      heldOn: knownDay.nullable().default(null),
      note: text().nullable().default(null),
    }),
  }),
};

export const dossierViews = {
  dossiers: view({
    name: 'dossiers',
    feature: 'dossier',
    roles: readers,
    row: z.object({
      id: id(),
      unit: id('union-units'),
      congress,
      status: dossierStatus,
      needed: z.array(z.string()).nullable(),
      ruleSet: z.string(),
      papers: z.array(z.string()),
      submittedOn: day.nullable(),
      /** Last day to submit (R91). */
      submitBy: day.nullable(),
      submittedLate: z.boolean().nullable(),
      /** Last day to decide (R93). */
      decideBy: day.nullable(),
      decidedLate: z.boolean().nullable(),
      returnedBecause: z.string().nullable(),
      refusedBecause: z.string().nullable(),
      decisionNumber: z.string().nullable(),
      decidedOn: day.nullable(),
      signFrom: day.nullable(),
      despite: z.string().nullable(),
      guards: z.array(guardRecord),
      assembledOn: z.string(),
    }),
    search: ['decisionNumber', 'returnedBecause', 'refusedBecause'],
    sort: ['-assembledOn', 'status', 'submittedOn', 'submitBy', 'decideBy', 'decidedOn'],
    filter: ['unit', 'congress', 'status', 'submittedLate', 'decidedLate'],
    commands: [
      'dossier.assemble',
      'dossier.attach',
      'dossier.submit',
      'dossier.ask-for-supplement',
      'dossier.recognise',
      'dossier.refuse',
      'dossier.record-asserted-result',
    ],
  }),
  'dossier-papers': view({
    name: 'dossier-papers',
    feature: 'dossier',
    roles: officers,
    row: z.object({
      /** `<dossier>:<place>`. */
      id: z.string(),
      unit: id('union-units'),
      dossier,
      congress,
      place: z.number(),
      paper: paperKind,
      title: z.string().nullable(),
      document: id('documents').nullable(),
      file: z.string().nullable().meta({ as: 'file' }),
      number: z.string().nullable(),
      dated: day.nullable(),
    }),
    search: ['title', 'number'],
    sort: ['place', 'paper', 'dated'],
    filter: ['unit', 'congress', 'dossier', 'paper'],
  }),
  'recognition-checks': view({
    name: 'recognition-checks',
    feature: 'dossier',
    roles: officers,
    row: z.object({
      /** `<dossier>:<check>`. */
      id: z.string(),
      unit: id('union-units'),
      dossier,
      congress,
      check: z.enum(['quorum', 'counts', 'majority', 'size', 'papers']),
      colour: z.enum(['green', 'red', 'unknown']),
      formula: z.string(),
      rule: z.string(),
      ruleSet: z.string(),
      mark: z.string(),
      inputs: z.record(z.string(), z.unknown()),
    }),
    search: ['formula'],
    sort: ['check', 'colour'],
    filter: ['unit', 'congress', 'dossier', 'check', 'colour'],
  }),
  'asserted-results': view({
    name: 'asserted-results',
    feature: 'dossier',
    roles: readers,
    row: z.object({
      /** `<dossier>:<place>`. */
      id: z.string(),
      unit: id('union-units'),
      dossier,
      congress,
      place: z.number(),
      committeeSize: z.number().nullable(),
      chair: id('people').nullable(),
      chairElectedBy: chairElectedBy.nullable(),
      chairReElected: z.boolean().nullable(),
      delegatesOfficial: z.number().nullable(),
      delegatesAlternate: z.number().nullable(),
      delegatesUnspecified: z.number().nullable(),
      inspectionElected: z.boolean().nullable(),
      inspectionSize: z.number().nullable(),
      heldOn: knownDay.nullable(),
      note: z.string().nullable(),
      /** The report that says so. */
      sourceTitle: z.string(),
      sourcePublishedOn: z.string().nullable(),
      guards: z.array(guardRecord),
    }),
    search: ['note', 'sourceTitle'],
    sort: ['congress', 'place', 'committeeSize'],
    filter: ['unit', 'congress', 'dossier', 'chair', 'chairElectedBy', 'chairReElected'],
  }),
};

export const dossierContract: FeatureContract = {
  feature: 'dossier',
  commands: dossierCommands,
  views: dossierViews,
};
