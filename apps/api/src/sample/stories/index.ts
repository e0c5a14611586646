import type { Storyteller } from '../storyteller.js';
import { enterDirectives } from './directives.js';
import { tellHaNoiHomeAffairs } from './ha-noi-home-affairs.js';
import { tellHaNoiOffice } from './ha-noi-office.js';
import { tellHungYen } from './hung-yen.js';
import { tellPreparation } from './preparation.js';
import { tellSocTrang } from './soc-trang.js';
import { registerConfederation } from './units.js';

/** The sample season. The five branches know nothing of each other, so their stories are told side by side. */
export async function tellTheSeason(teller: Storyteller): Promise<void> {
  await registerConfederation(teller);
  const entered = enterDirectives(teller);
  await Promise.all([
    entered,
    tellHaNoiHomeAffairs(teller),
    tellHaNoiOffice(teller),
    tellSocTrang(teller),
    tellHungYen(teller),
    tellPreparation(teller, entered),
  ]);
}
