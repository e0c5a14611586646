import { views } from '#contracts';
import { fieldsOf } from '../platform/shape/shape.js';

/** Where congresses stand: the furthest step reached of the 28, in the groups of `GET /api/unit-progress`. */
export const stepGroups = [
  { group: 'planned', from: 1, to: 4 },
  { group: 'drafting', from: 5, to: 7 },
  { group: 'atParty', from: 8, to: 8 },
  { group: 'atUpper', from: 9, to: 10 },
  { group: 'cleared', from: 11, to: 20 },
  { group: 'held', from: 21, to: 23 },
  { group: 'recognised', from: 24, to: 27 },
  { group: 'archived', from: 28, to: 28 },
] as const;

export type StepGroup = (typeof stepGroups)[number]['group'];

const apart: readonly string[] = ['exempted', 'replaced', 'cancelled', 'wound-up'];
const status = fieldsOf(views.get('congresses')?.row).find(({ name }) => name === 'status')?.shape;
const goingTheirWay = status?.kind === 'choice' ? status.values.filter((one) => !apart.includes(one)) : [];

/** The filter that finds the congresses of a group in a list. */
export function filterOf(group: StepGroup): { step: number[]; status: readonly string[] } {
  const { from, to } = stepGroups.find((one) => one.group === group) ?? stepGroups[0];
  return { step: Array.from({ length: to - from + 1 }, (_, at) => from + at), status: goingTheirWay };
}

/** From pale to full: further is darker; what is recognised is green. The count always stands beside. */
export const groupColours: { readonly [group in StepGroup]: { readonly light: string; readonly dark: string } } = {
  planned: { light: '#aab7c4', dark: '#4a5866' },
  drafting: { light: '#8fb4d8', dark: '#3d6387' },
  atParty: { light: '#c9a44c', dark: '#8a6d24' },
  atUpper: { light: '#b57f1f', dark: '#c49a3a' },
  cleared: { light: '#4f86ba', dark: '#5f97cb' },
  held: { light: '#1d4e7a', dark: '#9cc7ee' },
  recognised: { light: '#2f8a52', dark: '#4fae76' },
  archived: { light: '#17552f', dark: '#93dcb0' },
};
