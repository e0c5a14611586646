import { campaignVocabulary } from './campaign.js';
import { congressVocabulary } from './congress.js';
import { credentialVocabulary } from './credential.js';
import { directiveVocabulary } from './directive.js';
import { documentVocabulary } from './document.js';
import { dossierVocabulary } from './dossier.js';
import { electionVocabulary } from './election.js';
import { firstSessionVocabulary } from './first-session.js';
import { meetingVocabulary } from './meeting.js';
import { opinionVocabulary } from './opinion.js';
import { personVocabulary } from './person.js';
import { petitionVocabulary } from './petition.js';
import { regulationVocabulary } from './regulation.js';
import { reviewVocabulary } from './review.js';
import { rolloutVocabulary } from './rollout.js';
import { sittingVocabulary } from './sitting.js';
import { fillIn, refusalWordsOf, valueWordsOf } from './speak.js';
import { targetVocabulary } from './target.js';
import { taskVocabulary } from './task.js';
import { unionUnitVocabulary } from './union-unit.js';
import { voteVocabulary } from './vote.js';
import type { FeatureVocabulary, RefusalWords, Words } from './words.js';

export * from './common.js';
export * from './left-aside.js';
export * from './needs.js';
export * from './notices.js';
export * from './own-checks.js';
export { ruleInputWords } from './rule-inputs.js';
export * from './steps.js';
export * from './words.js';

/** What every feature says, by its feature word. */
export const vocabulary: { readonly [feature: string]: FeatureVocabulary } = {
  'union-unit': unionUnitVocabulary,
  person: personVocabulary,
  congress: congressVocabulary,
  document: documentVocabulary,
  review: reviewVocabulary,
  opinion: opinionVocabulary,
  petition: petitionVocabulary,
  campaign: campaignVocabulary,
  meeting: meetingVocabulary,
  directive: directiveVocabulary,
  task: taskVocabulary,
  election: electionVocabulary,
  'first-session': firstSessionVocabulary,
  credential: credentialVocabulary,
  regulation: regulationVocabulary,
  sitting: sittingVocabulary,
  vote: voteVocabulary,
  dossier: dossierVocabulary,
  rollout: rolloutVocabulary,
  target: targetVocabulary,
};

/** The words for a refusal code of any feature, or of the platform. */
export function refusalWords(code: string): RefusalWords {
  return refusalWordsOf(vocabulary, code);
}

/** What a refusal says, and how to mend it, with its inputs filled in; codes among them in words. */
export function sayRefusal(
  code: string,
  inputs: { readonly [name: string]: unknown },
  language: keyof Words,
): { readonly says: string; readonly mend: string } {
  const { says, mend } = refusalWords(code);
  const own = vocabulary[code.slice(0, code.indexOf('.'))];
  const word = (name: string, value: string | number | boolean) => {
    if (typeof value === 'number') return language === 'vi' ? String(value).replace('.', ',') : String(value);
    return (own && valueWordsOf(own, name, String(value))?.[language]) ?? String(value);
  };
  return { says: fillIn(says[language], inputs, word), mend: fillIn(mend[language], inputs, word) };
}
