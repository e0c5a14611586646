import { diffArrays } from 'diff';
import { tokensOf } from './tokens.js';

/** A stretch of text and where it begins in the text before, in the text after. */
export type Part = {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
  readonly inBefore: number;
  readonly inAfter: number;
};

// More edits than this in one paragraph are another paragraph: nobody reads such a patchwork.
const EDITS_AT_MOST = 1000;

/** What became of a paragraph, by whole words. */
export function wordDifference(before: string, after: string): Part[] {
  const [old, young] = [tokensOf(before), tokensOf(after)];
  const changes = diffArrays(old, young, { maxEditLength: EDITS_AT_MOST }) ?? [
    { removed: true, added: false, value: old },
    { removed: false, added: true, value: young },
  ];
  const groups: Group[] = [];
  for (const { added, removed, value } of changes) {
    const text = value.join('');
    const last = groups.at(-1);
    if (added || removed) {
      const group = last && !last.isSame ? last : { isSame: false, removed: '', added: '' };
      if (group !== last) groups.push(group);
      if (removed) group.removed += text;
      else group.added += text;
    } else groups.push({ isSame: true, removed: text, added: text });
  }
  return placed(joined(groups));
}

type Group = { isSame: boolean; removed: string; added: string };

// A lone space between two changes would cut one change into crumbs.
function joined(groups: readonly Group[]): Group[] {
  const kept: Group[] = [];
  groups.forEach((group, at) => {
    const last = kept.at(-1);
    const isCrumb = group.isSame && group.removed.trim() === '' && at > 0 && at < groups.length - 1;
    if (last && !last.isSame && (isCrumb || !group.isSame)) {
      last.removed += group.removed;
      last.added += group.added;
    } else kept.push({ ...group });
  });
  return kept;
}

function placed(groups: readonly Group[]): Part[] {
  const parts: Part[] = [];
  let [inBefore, inAfter] = [0, 0];
  for (const { isSame, removed, added } of groups) {
    if (isSame) parts.push({ kind: 'same', text: added, inBefore, inAfter });
    else {
      if (removed) parts.push({ kind: 'removed', text: removed, inBefore, inAfter });
      if (added) parts.push({ kind: 'added', text: added, inBefore: inBefore + removed.length, inAfter });
    }
    inBefore += removed.length;
    inAfter += added.length;
  }
  return parts;
}
