import type { Storyteller } from '../storyteller.js';
import { units } from './units.js';

/** The sample season, in the order in which it is told. */
export const stories: readonly ((teller: Storyteller) => Promise<void>)[] = [units];
