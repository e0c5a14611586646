import type { Storyteller, Voice, When } from '../storyteller.js';

/** Those who act for a branch that has held its congress, each in the post that the act belongs to. */
export type Speakers = {
  readonly chair: Voice;
  readonly editor: Voice;
  /** Only while the congress sits. */
  readonly presidium: Voice;
  readonly secretariat: Voice;
};

export function speakingFor(branch: string, teller: Storyteller, when: When): Speakers {
  return {
    chair: teller.as(`chu-tich-${branch}`, when, 'branch_chair'),
    editor: teller.as(`thu-ky-${branch}`, when, 'branch_editor'),
    presidium: teller.as(`chu-tich-${branch}`, when, 'presidium'),
    secretariat: teller.as(`thu-ky-${branch}`, when, 'secretariat'),
  };
}
