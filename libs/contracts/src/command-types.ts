import type { z } from 'zod';
import type { campaignCommands } from './campaign.js';
import type { congressCommands } from './congress.js';
import type { CommandContract } from './contract.js';
import type { credentialCommands } from './credential.js';
import type { directiveCommands } from './directive.js';
import type { documentCommands } from './document.js';
import type { dossierCommands } from './dossier.js';
import type { electionCommands } from './election.js';
import type { firstSessionCommands } from './first-session.js';
import type { meetingCommands } from './meeting.js';
import type { opinionCommands } from './opinion.js';
import type { personCommands } from './person.js';
import type { petitionCommands } from './petition.js';
import type { reviewCommands } from './review.js';
import type { rolloutCommands } from './rollout.js';
import type { sittingCommands } from './sitting.js';
import type { targetCommands } from './target.js';
import type { taskCommands } from './task.js';
import type { unionUnitCommands } from './union-unit.js';
import type { voteCommands } from './vote.js';

type Commands = typeof unionUnitCommands &
  typeof personCommands &
  typeof campaignCommands &
  typeof congressCommands &
  typeof directiveCommands &
  typeof meetingCommands &
  typeof taskCommands &
  typeof documentCommands &
  typeof opinionCommands &
  typeof petitionCommands &
  typeof reviewCommands &
  typeof credentialCommands &
  typeof sittingCommands &
  typeof voteCommands &
  typeof electionCommands &
  typeof firstSessionCommands &
  typeof dossierCommands &
  typeof rolloutCommands &
  typeof targetCommands;

/** `feature.verb-noun` of a command that there is. */
export type CommandType = keyof Commands;

/** What a command of a type carries, as it is sent. */
export type BodyOf<Type extends CommandType> = Bodies[Type];

/** The fields of a command of a type. */
export type FieldOf<Type extends CommandType> = { [Each in CommandType]: keyof Bodies[Each] & string }[Type];

type Bodies = { readonly [Type in CommandType]: Sent<Commands[Type], StreamField<Type>> };

// Who begins a stream may leave out which.
type Sent<Contract extends CommandContract, Stream extends PropertyKey> = Contract extends { readonly begins: true }
  ? Omit<z.input<Contract['body']>, Stream> &
      Partial<Pick<z.input<Contract['body']>, Stream & keyof z.input<Contract['body']>>>
  : z.input<Contract['body']>;

type StreamField<Type extends string> = Type extends `${infer Feature}.${string}` ? CamelCase<Feature> : never;
type CamelCase<Word extends string> = Word extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<CamelCase<Rest>>}`
  : Word;
