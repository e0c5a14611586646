import type { Asked, Decider, Happened } from '#decider';
import { acknowledgeDirective } from './acknowledge.js';
import { disseminateDirective } from './disseminate.js';
import { issueDirective } from './issue.js';

// F11. A stream is either an entry of the catalogue, owned by the unit that entered it, or the dissemination of an entry
// by one unit, owned by that unit: so each unit's own events tell what it did.

export type KnownDay = { value: string; known: 'stated' | 'year-inferred' | 'inferred'; note?: string | undefined };
export type DirectiveKind = 'resolution' | 'directive' | 'conclusion' | 'plan' | 'guidance' | 'decision' | 'other';

type Issuing = {
  /** As written on the paper, such as 02-NQ/TW; a congress resolution has none. */
  number: string | null;
  kind: DirectiveKind;
  title: string;
  issuer: string | null;
  issuedOn: KnownDay | null;
  note: string | null;
};
type Disseminating = {
  of: string;
  on: KnownDay | null;
  meeting: string | null;
  congress: string | null;
  disseminatedBy: string | null;
  audience: string | null;
  participants: number | null;
  words: string | null;
};
type Acknowledging = { on: string | null; participants: number | null; words: string | null };

/** `twin`: an entry of the same number and issuer. */
export type IssueDirective = Asked<'directive.issue', Issuing, { twin: { title: string } | null }>;
/** `entry`: the catalogue entry that `of` names. */
export type DisseminateDirective = Asked<
  'directive.disseminate',
  Disseminating,
  { entry: { number: string | null; title: string } | null }
>;
export type AcknowledgeDirective = Asked<'directive.acknowledge', Acknowledging>;

export type DirectiveCommand = IssueDirective | DisseminateDirective | AcknowledgeDirective;

export type DirectiveEvent =
  | Happened<'DirectiveIssued', Issuing>
  | Happened<'DirectiveDisseminated', Disseminating & { number: string | null; title: string }>
  | Happened<'DirectiveAcknowledged', Acknowledging>;

export type DirectiveState =
  | { status: 'none' }
  | { status: 'issued'; number: string | null; title: string }
  | { status: 'disseminated' | 'acknowledged'; of: string };

export const directive: Decider<DirectiveCommand, DirectiveEvent, DirectiveState> = {
  name: 'directive',
  initialState: { status: 'none' },
  decide: {
    'directive.issue': issueDirective,
    'directive.disseminate': disseminateDirective,
    'directive.acknowledge': acknowledgeDirective,
  },
  evolve(state, event) {
    switch (event.type) {
      case 'DirectiveIssued':
        return { status: 'issued', number: event.data.number, title: event.data.title };
      case 'DirectiveDisseminated':
        return { status: 'disseminated', of: event.data.of };
      case 'DirectiveAcknowledged':
        return state.status === 'disseminated' ? { ...state, status: 'acknowledged' } : state;
    }
  },
};
