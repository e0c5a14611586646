import { getContrastRatio } from '@mui/material/styles';
import { groupColours, stepGroups } from './step-groups.js';

/** What can be read on the colours of the steps. */
export const groupInks = Object.fromEntries(
  stepGroups.map(({ group }) => [
    group,
    { light: inkOn(groupColours[group].light), dark: inkOn(groupColours[group].dark) },
  ]),
) as typeof groupColours;

function inkOn(colour: string): string {
  return getContrastRatio('#fff', colour) >= 4.5 ? '#fff' : '#0b0f13';
}
