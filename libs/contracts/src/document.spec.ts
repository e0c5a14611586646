import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { attachedFile, richText } from './document.js';

const text = (words: string, marks?: object[]) => ({ type: 'text', text: words, ...(marks ? { marks } : {}) });
const paragraph = (...content: object[]) => ({ type: 'paragraph', content });
const doc = (...content: object[]) => ({ type: 'doc', content });
const item = (...content: object[]) => ({ type: 'listItem', content });
const nested = (levels: number): object =>
  levels === 0 ? paragraph(text('đáy')) : { type: 'blockquote', content: [nested(levels - 1)] };

const expectAccepted = (value: unknown) => expect(richText.safeParse(value).success).toBe(true);
const expectRefused = (value: unknown) => expect(richText.safeParse(value).success).toBe(false);

describe('a rich-text document', () => {
  it('may hold headings, lists, quotes, breaks and plain marks', () =>
    expectAccepted(
      doc(
        { type: 'heading', attrs: { level: 2 }, content: [text('Phương hướng')] },
        paragraph(text('Đoàn kết', [{ type: 'bold' }, { type: 'italic' }]), { type: 'hardBreak' }),
        { type: 'paragraph' },
        { type: 'orderedList', attrs: { start: 1, type: null }, content: [item(paragraph(text('Một')))] },
        { type: 'bulletList', content: [item(paragraph(text('Hai')), nested(1))] },
        { type: 'horizontalRule' },
      ),
    ));
  it('may link to the web or to a mail address', () => {
    const link = (href: string) =>
      doc(paragraph(text('liên kết', [{ type: 'link', attrs: { href, target: '_blank' } }])));
    expectAccepted(link('https://congdoan.vn/tin'));
    expectAccepted(link('mailto:vanphong@congdoan.vn'));
    expectRefused(link('javascript:alert(1)'));
    expectRefused(link('data:text/html,<script>'));
  });
  it('holds nothing else', () => {
    expectRefused(doc({ type: 'image', attrs: { src: 'https://example.org/a.png' } }));
    expectRefused(doc({ type: 'paragraph', content: [text('a')], onclick: 'alert(1)' }));
    expectRefused(doc(paragraph(text('a', [{ type: 'textStyle', attrs: { style: 'color:red' } }]))));
    expectRefused(doc(paragraph({ type: 'paragraph' })));
    expectRefused({ type: 'paragraph' });
  });
  it('holds only text in its composed form', () => {
    expectAccepted(doc(paragraph(text('Chấp hành'.normalize('NFC')))));
    expectRefused(doc(paragraph(text('Chấp hành'.normalize('NFD')))));
    expectRefused(doc(paragraph(text('\ud800'))));
  });
  it('is nested at most thirty-two nodes deep', () => {
    expectAccepted(doc(nested(29)));
    expectRefused(doc(nested(30)));
  });
  it('can be described to others', () =>
    expect(JSON.stringify(z.toJSONSchema(richText, { io: 'input' }))).toContain('blockquote'));
});

describe('an attached file', () => {
  const file = { sha256: 'a'.repeat(64), name: 'Báo cáo.pdf', size: 1000, mime: 'application/pdf' };
  it('is named by the hash of its bytes', () => expect(attachedFile.safeParse(file).success).toBe(true));
  it('has a name and no path, a known type, and at most 25 MB', () => {
    for (const wrong of [
      { name: '../a.pdf' },
      { mime: 'text/html' },
      { size: 25 * 1024 * 1024 + 1 },
      { size: 0 },
      { sha256: 'A'.repeat(64) },
    ]) {
      expect(attachedFile.safeParse({ ...file, ...wrong }).success).toBe(false);
    }
  });
});
