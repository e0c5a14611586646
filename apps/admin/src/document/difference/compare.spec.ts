import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { DocumentNode } from './blocks.js';
import { compare, type Row } from './compare.js';
import { countsOf, folded } from './folded.js';
import { tokensOf } from './tokens.js';
import { wordDifference } from './word-difference.js';

describe('the words of a text', () => {
  it('are whole, with their diacritics', () => {
    expect(tokensOf('Đại hội, lần XII.'.normalize('NFD'))).toEqual([
      'Đại',
      ' ',
      'hội',
      ',',
      ' ',
      'lần',
      ' ',
      'XII',
      '.',
    ]);
  });

  it('are never cut, and make the text again', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const tokens = tokensOf(text);
        expect(tokens.join('')).toBe(text.normalize('NFC'));
        tokens.slice(1).forEach((token, at) => expect(isWord(tokens[at]?.at(-1)) && isWord(token[0])).toBe(false));
      }),
    );
  });
});

describe('the difference of two paragraphs', () => {
  it('names the words that changed and no others', () => {
    const parts = wordDifference('Phấn đấu 95% đoàn viên tham gia.', 'Phấn đấu 98% đoàn viên tham gia.');
    expect(parts.map(({ kind, text }) => `${kind}:${text}`)).toEqual([
      'same:Phấn đấu ',
      'removed:95',
      'added:98',
      'same:% đoàn viên tham gia.',
    ]);
  });

  it('does not take another way of writing the same letters for a change', () => {
    const parts = wordDifference('Công đoàn cơ sở'.normalize('NFD'), 'Công đoàn cơ sở');
    expect(parts.map(({ kind }) => kind)).toEqual(['same']);
  });

  it('tells several words in a row as one change', () => {
    const kinds = wordDifference('một hai ba bốn', 'một năm sáu bốn').map(({ kind }) => kind);
    expect(kinds).toEqual(['same', 'removed', 'added', 'same']);
  });

  it('gives the new text with what was added, and the old one without', () => {
    fc.assert(
      fc.property(prose, prose, (before, after) => {
        const parts = wordDifference(before, after);
        expect(textOf(parts, 'removed')).toBe(after.normalize('NFC'));
        expect(textOf(parts, 'added')).toBe(before.normalize('NFC'));
        for (const { kind, text, inBefore, inAfter } of parts) {
          if (kind !== 'added') expect(before.normalize('NFC').slice(inBefore).startsWith(text)).toBe(true);
          if (kind !== 'removed') expect(after.normalize('NFC').slice(inAfter).startsWith(text)).toBe(true);
        }
      }),
    );
  });

  it('begins and ends at whole words', () => {
    fc.assert(
      fc.property(prose, prose, (before, after) => {
        const parts = wordDifference(before, after);
        for (const side of ['added', 'removed'] as const) {
          const texts = parts.filter(({ kind }) => kind !== side).map(({ text }) => text);
          texts.slice(1).forEach((text, at) => expect(isWord(texts[at]?.at(-1)) && isWord(text[0])).toBe(false));
        }
      }),
    );
  });
});

describe('the difference of two documents', () => {
  it('finds the paragraph that was reworded between two that were not', () => {
    const rows = compare(
      paper('Mở đầu', 'Kết nạp 20 đoàn viên', 'Kết'),
      paper('Mở đầu', 'Kết nạp 25 đoàn viên', 'Kết'),
    );
    expect(rows.map(({ kind }) => kind)).toEqual(['same', 'changed', 'same']);
  });

  it('tells a rewording from one paragraph that went and another that came', () => {
    const rows = compare(paper('Kết nạp 20 đoàn viên mới'), paper('Kết nạp 25 đoàn viên mới', 'Tặng quà Tết'));
    expect(rows.map(({ kind }) => kind)).toEqual(['changed', 'added']);
    expect(compare(paper('Tặng quà Tết'), paper('Kết nạp đoàn viên')).map(({ kind }) => kind)).toEqual([
      'removed',
      'added',
    ]);
  });

  it('tells a change of dress from a change of words', () => {
    const bold: DocumentNode = {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Kết', marks: [{ type: 'bold' }] }] }],
    };
    expect(compare(paper('Kết'), bold)).toMatchObject([{ kind: 'restyled' }]);
  });

  it('does not take the numbers that follow a new item for changes', () => {
    const list = (...items: string[]): DocumentNode => ({
      type: 'doc',
      content: [{ type: 'orderedList', content: items.map((item) => ({ type: 'listItem', content: [line(item)] })) }],
    });
    expect(countsOf(compare(list('một', 'hai'), list('không', 'một', 'hai')))).toEqual({
      added: 1,
      removed: 0,
      changed: 0,
    });
  });

  it('gives the new document with what was added, and the old one without', () => {
    fc.assert(
      fc.property(fc.array(prose, { maxLength: 12 }), fc.array(prose, { maxLength: 12 }), (before, after) => {
        const rows = compare(paper(...before), paper(...after));
        expect(linesOf(rows, 'before')).toEqual(before.map((text) => text.normalize('NFC')));
        expect(linesOf(rows, 'after')).toEqual(after.map((text) => text.normalize('NFC')));
      }),
    );
  });

  it('comes to an end on two that have nothing in common', () => {
    const lines = (word: string) => Array.from({ length: 4000 }, (_, at) => `${word} ${at} ${word}`);
    expect(compare(paper(...lines('xưa')), paper(...lines('nay')))).toHaveLength(8000);
  }, 5_000);
});

describe('folding', () => {
  it('leaves one block around each change and tells how many it hides', () => {
    const before = Array.from({ length: 20 }, (_, at) => `Đoạn số ${at} của báo cáo`);
    const after = before.with(10, 'Đoạn số 10 của báo cáo chính trị');
    expect(
      folded(compare(paper(...before), paper(...after))).map(({ isFolded, rows }) => [isFolded, rows.length]),
    ).toEqual([
      [true, 9],
      [false, 3],
      [true, 8],
    ]);
  });

  it('loses no block', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 40 }), (changes) => {
        const rows = compare(
          paper(...changes.map((_, at) => `Đoạn ${at} giữ nguyên`)),
          paper(...changes.map((isChanged, at) => `Đoạn ${at} ${isChanged ? 'thay đổi' : 'giữ nguyên'}`)),
        );
        expect(folded(rows).flatMap((stretch) => stretch.rows)).toEqual(rows);
      }),
    );
  });
});

const syllables = ['đại', 'hội', 'Công', 'đoàn', 'nhiệm', 'kỳ', '2025', '95', 'ế'.normalize('NFD'), 'cơ', 'sở'];
const prose = fc
  .array(fc.oneof(fc.constantFrom(...syllables, ' ', ' ', ', ', '.', '%', '\n', '😀'), fc.string({ maxLength: 3 })), {
    maxLength: 30,
  })
  .map((parts) => parts.join(''))
  .filter((text) => text.isWellFormed());

function paper(...lines: readonly string[]): DocumentNode {
  return { type: 'doc', content: lines.map(line) };
}

function line(text: string): DocumentNode {
  return { type: 'paragraph', content: [{ type: 'text', text }] };
}

function textOf(parts: ReturnType<typeof wordDifference>, without: string): string {
  return parts
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('');
}

function linesOf(rows: readonly Row[], side: 'before' | 'after'): string[] {
  return rows.flatMap((row) => (row[side] ? [row[side].text] : []));
}

function isWord(letter: string | undefined): boolean {
  return letter !== undefined && /[\p{L}\p{M}\p{N}]/u.test(letter);
}
