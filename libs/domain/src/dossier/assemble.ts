import { reject } from '#decider';
import { citing, provision } from '../regulation/index.js';
import type { AssembleDossier, DossierEvent, DossierState } from './dossier.js';
import { freezeRules } from './rules.js';

/** Begins the dossier when the congress is over, with the list of the papers that it needs (R92). */
export function assembleDossier({ data, facts, source }: AssembleDossier, state: DossierState): DossierEvent[] {
  if (state.status !== 'none' && state.status !== 'asserted') reject('dossier.already-assembled');
  const { congress } = facts;
  if (congress.personnelMode === 'APPOINTED')
    reject(
      'dossier.personnel-appointed',
      {},
      { rule: citing(provision(congress.regulation, 'personnelWhenRestructured')) },
    );
  if (!congress.closed && source === null) reject('dossier.congress-not-closed');
  const rules = freezeRules(congress.regulation, congress.unit);
  return [{ type: 'DossierAssembled', data: { congress: data.congress, needed: rules.dossierPapers.value, rules } }];
}
