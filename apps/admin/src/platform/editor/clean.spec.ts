import { describe, expect, it } from '@jest/globals';
import { richText } from '#contracts/document';
import { clean } from './clean.js';

const linked = (attrs: object) => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: 'xem', marks: [{ type: 'link', attrs }] }] }],
});

describe('a document that was pasted', () => {
  it('keeps of a link only where it leads', () => {
    const pasted = linked({
      href: 'https://congdoan.vn/a',
      class: 'MsoHyperlink',
      target: '_top',
      rel: 'x',
      title: null,
    });
    expect(clean(pasted)).toEqual(linked({ href: 'https://congdoan.vn/a' }));
    expect(richText.safeParse(clean(pasted)).success).toBe(true);
  });

  it('loses links that run, or lead into the old file', () => {
    for (const href of ['javascript:alert(1)', '#_Toc123', 'file:///C:/a.docx', '', 'https://']) {
      expect(richText.safeParse(clean(linked({ href }))).success).toBe(true);
      expect(JSON.stringify(clean(linked({ href })))).not.toContain('link');
    }
  });

  it('is composed Unicode, and whole', () => {
    const decomposed = 'Đại hội'.normalize('NFD');
    const document = {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: `${decomposed}\uD800` }] }],
    };
    expect(richText.safeParse(document).success).toBe(false);
    expect(richText.safeParse(clean(document)).success).toBe(true);
  });

  it('numbers its lists as far as anybody counts', () => {
    const list = (start: unknown) => ({
      type: 'doc',
      content: [
        {
          type: 'orderedList',
          attrs: { start, type: 'lower-roman' },
          content: [{ type: 'listItem', content: [{ type: 'paragraph' }] }],
        },
      ],
    });
    for (const start of [-4, 1, 2.5, 1e9, null]) expect(richText.safeParse(clean(list(start))).success).toBe(true);
  });
});
