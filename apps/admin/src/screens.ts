import { campaign } from './campaign/index.js';
import { congress } from './congress/index.js';
import { credential } from './credential/index.js';
import { directive } from './directive/index.js';
import { document } from './document/index.js';
import { dossier } from './dossier/index.js';
import { election } from './election/index.js';
import { firstSession } from './first-session/index.js';
import { meeting } from './meeting/index.js';
import { opinion } from './opinion/index.js';
import { person } from './person/index.js';
import { petition } from './petition/index.js';
import type { Screens } from './platform/screens.js';
import { regulation } from './regulation/index.js';
import { review } from './review/index.js';
import { rollout } from './rollout/index.js';
import { sitting } from './sitting/index.js';
import { target } from './target/index.js';
import { task } from './task/index.js';
import { unionUnit } from './union-unit/index.js';
import { vote } from './vote/index.js';

/** What each feature brings of its own; the rest is made from the contracts. */
export const screens: Screens = {
  'union-unit': unionUnit,
  person,
  campaign,
  congress,
  document,
  review,
  opinion,
  petition,
  directive,
  meeting,
  task,
  credential,
  sitting,
  vote,
  election,
  'first-session': firstSession,
  dossier,
  rollout,
  target,
  regulation,
};
