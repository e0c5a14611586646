import LateIcon from '@mui/icons-material/WarningAmberOutlined';
import { Skeleton } from '@mui/material';
import { memo } from 'react';
import { Link } from 'react-router-dom';
import { ProblemAlert } from '../platform/problem/ProblemAlert.js';
import { readingOf } from '../platform/reading/reading.js';
import { dayText, numberText } from '../platform/words/format.js';
import { useSay } from '../platform/words/use-say.js';
import { useWords } from '../platform/words/use-words.js';
import { listOf } from './list-address.js';
import type { ChildProgress } from './progress.js';
import { StepBar } from './StepBar.js';
import { stepGroups } from './step-groups.js';
import { useTree } from './tree.js';
import { useProgress } from './use-progress.js';
import { words } from './words.js';

type TreeRowProps = {
  readonly row: ChildProgress;
  readonly level: number;
  /** Its place among how many. */
  readonly at: number;
  readonly of: number;
};

/** One unit with what is below it, and, opened, the units below it as rows of their own. */
export const TreeRow = memo(function TreeRow({ row, level, at, of }: TreeRowProps) {
  const { opened } = useTree();
  const isOpen = row.children > 0 && opened.includes(row.unit);
  return (
    <>
      <tr
        role="row"
        aria-level={level}
        aria-posinset={at}
        aria-setsize={of}
        {...(row.children > 0 ? { 'aria-expanded': isOpen } : {})}
      >
        <Unit row={row} level={level} isFirst={level === 1 && at === 1} isOpen={isOpen} />
        <Counts row={row} />
      </tr>
      {isOpen && <Below unit={row.unit} level={level + 1} />}
    </>
  );
});

type UnitProps = { row: ChildProgress; level: number; isFirst: boolean; isOpen: boolean };

function Unit({ row, level, isFirst, isOpen }: UnitProps) {
  const t = useWords(words);
  const { placeOf, toggle, current, onCurrent } = useTree();
  const hasBelow = row.children > 0;
  const name = row.name ?? row.unit.slice(-6);
  return (
    <th scope="row" role="rowheader">
      <div className="unit" style={{ '--level': level - 1 } as object}>
        {hasBelow ? (
          <button
            type="button"
            tabIndex={-1}
            data-toggle
            aria-label={t(isOpen ? 'close' : 'open', { unit: name })}
            onClick={() => toggle(row.unit)}
          />
        ) : (
          <span />
        )}
        <Link
          // What has nothing below is gone into as the list of its congresses.
          to={hasBelow ? placeOf(row.unit) : listOf('all', { unit: row.unit })}
          data-unit-link={row.unit}
          tabIndex={current === row.unit || (current === undefined && isFirst) ? 0 : -1}
          onFocus={() => onCurrent(row.unit)}
        >
          {name}
        </Link>
      </div>
    </th>
  );
}

function Counts({ row }: { row: ChildProgress }) {
  const t = useWords(words);
  const { language } = useSay();
  const { asNumbers } = useTree();
  const number = (value: number) => numberText(value, language);
  const day = row.lastActivityOn ? dayText(row.lastActivityOn) : '–';
  return (
    <>
      {asNumbers ? (
        stepGroups.map(({ group }) => (
          <td key={group} role="gridcell" className="count">
            {number(row.steps[group])}
          </td>
        ))
      ) : (
        <td role="gridcell">
          <StepBar progress={row} />
          <p className="short">{t('short', { late: number(row.late), exempted: number(row.exempted), day })}</p>
        </td>
      )}
      <td role="gridcell" className="count wide">
        {row.late > 0 ? (
          <span className="late">
            <LateIcon fontSize="small" aria-label={t('late')} />
            {number(row.late)}
          </span>
        ) : (
          number(0)
        )}
      </td>
      <td role="gridcell" className="count wide">
        {number(row.exempted)}
      </td>
      {!asNumbers && (
        <td role="gridcell" className="count day wide">
          {day}
        </td>
      )}
    </>
  );
}

function Below({ unit, level }: { unit: string; level: number }) {
  const asked = useProgress(unit);
  const { data } = asked;
  const { error, retry } = readingOf(asked);
  if (!data) {
    return (
      <tr>
        <td colSpan={20}>{error ? <ProblemAlert error={error} onRetry={retry} /> : <Skeleton />}</td>
      </tr>
    );
  }
  return data.children.map((row, at) => (
    <TreeRow key={row.unit} row={row} level={level} at={at + 1} of={data.children.length} />
  ));
}
