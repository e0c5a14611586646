import { expect, it } from '@jest/globals';
import { confidenceOf } from './confidence.js';

it.each([
  ['T', 'in-text'],
  ['S', 'second-hand'],
  ['I', 'second-hand'],
  ['G', 'unverified'],
  ['U', 'unverified'],
  ['?', 'unverified'],
])('takes a rule marked %s for %s', (mark, confidence) => expect(confidenceOf(mark)).toBe(confidence));
