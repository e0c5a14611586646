import { congressForm, personnelMode } from '#contracts/congress';
import { otherPapers, papersBefore, papersRequired } from '#domain/document';
import { provisionKinds, ruleSets } from '#domain/regulation';
import { vocabulary } from '#vocabulary';
import { both, table } from './markdown.mjs';

const { kind: kinds } = vocabulary.document.values;
const { form: forms, personnelMode: modes } = vocabulary.congress.values;
const { ruleSet: sets, value: choices, name: names } = vocabulary.regulation.values;

/** What a paper may depend on: each thing with its words. */
const dependsOn = {
  ruleSet: { called: vocabulary.regulation.fields.ruleSet, values: Object.keys(ruleSets), words: sets },
  form: { called: vocabulary.congress.fields.form, values: congressForm.options, words: forms },
  personnelMode: { called: vocabulary.congress.fields.personnelMode, values: personnelMode.options, words: modes },
  budgetApprover: { called: names.budgetApprover, values: provisionKinds.budgetApprover, words: choices },
};

const frames = Object.entries(dependsOn).reduce(
  (made, [name, { values }]) => made.flatMap((frame) => values.map((value) => ({ ...frame, [name]: value }))),
  [{}],
);

/** The papers before a congress, each with when it is needed, and those that come later. */
export function papersChapter() {
  const before = papersBefore.map((kind) => [`\`${kind}\``, both(kinds[kind]), whenNeeded(kind)]);
  const others = otherPapers.map((kind) => [`\`${kind}\``, both(kinds[kind])]);
  return [
    '## Papers',
    'Those that must be finalised before a dossier is submitted; what a rule set or a campaign names besides is asked for too.',
    ...table(['Paper', 'Is', 'Needed'], before),
    'Those made at the congress and after it, and drafts of others that opinions are given on:',
    ...table(['Paper', 'Is'], others),
  ];
}

function whenNeeded(kind) {
  const needing = frames.filter((frame) => isNeeded(kind, frame));
  if (needing.length === frames.length) return 'always';
  const narrowed = Object.entries(dependsOn).flatMap(([name, { called, values, words }]) => {
    const found = values.filter((value) => needing.some((frame) => frame[name] === value));
    return found.length < values.length
      ? [`${called.en}: ${found.map((value) => words[value]?.en ?? value).join(', ')}`]
      : [];
  });
  return narrowed.join('; ');
}

function isNeeded(kind, { ruleSet, form, personnelMode, budgetApprover }) {
  const regulation = { ruleSet, settings: { budgetApprover } };
  return papersRequired({ regulation, form, personnelMode }).includes(kind);
}
