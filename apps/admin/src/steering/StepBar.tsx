import { useTheme } from '@mui/material';
import { numberText } from '../platform/words/format.js';
import { useSay } from '../platform/words/use-say.js';
import { useWords } from '../platform/words/use-words.js';
import type { Progress } from './progress.js';
import { groupColours, stepGroups } from './step-groups.js';
import { groupInks } from './step-inks.js';
import { words } from './words.js';

/** The congresses of one unit by step, laid end to end; read aloud it is a sentence of numbers. The table gives it its looks. */
export function StepBar({ progress: { steps, congresses, exempted } }: { progress: Progress }) {
  const t = useWords(words);
  const say = useSay();
  const { mode } = useTheme().palette;
  const there = stepGroups.filter(({ group }) => steps[group] > 0);
  const all = there.reduce((sum, { group }) => sum + steps[group], 0);
  if (all === 0) {
    return <p className="no-steps">{t(congresses === 0 ? 'no-congress' : exempted > 0 ? 'exempted' : 'none-goes')}</p>;
  }
  const told = there.map(({ group }) => `${t(group)}: ${numberText(steps[group], say.language)}`).join(', ');
  return (
    <div className="steps" role="img" aria-label={told} title={told}>
      {there.map(({ group }) => {
        const share = steps[group] / all;
        const style = { flex: `${share} 1 0`, background: groupColours[group][mode], color: groupInks[group][mode] };
        return (
          <span key={group} style={style}>
            {share > 0.08 && steps[group]}
          </span>
        );
      })}
    </div>
  );
}
