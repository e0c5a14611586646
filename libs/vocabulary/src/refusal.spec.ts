import { describe, expect, it } from '@jest/globals';
import { sayRefusal } from './index.js';

describe('a refusal', () => {
  it('says codes among its inputs in words', () =>
    expect(sayRefusal('review.papers-missing', { missing: ['self-review', 'budget'] }, 'vi')).toEqual({
      says: 'Còn văn kiện chưa chốt: Báo cáo kiểm điểm, Dự toán kinh phí.',
      mend: 'Chốt đủ văn kiện rồi trình.',
    }));
  it('says a status in words', () =>
    expect(sayRefusal('congress.ended', { status: 'cancelled' }, 'en').says).toBe(
      'This congress has ended (Cancelled).',
    ));
  it('writes numbers as people do', () => {
    const inputs = { megabytes: 0.21, mostMegabytes: 0.2 };
    const says = (language: 'vi' | 'en') => sayRefusal('document.content-too-large', inputs, language).says;
    expect(says('vi')).toBe('Nội dung 0,21 MB, quá mức 0,2 MB.');
    expect(says('en')).toBe('The text is 0.21 MB; at most 0.2 MB are allowed.');
  });
  it('leaves what people wrote as it is', () =>
    expect(sayRefusal('congress.unit-not-active', { unitName: 'Công đoàn Thư viện' }, 'vi').says).toBe(
      'Công đoàn Thư viện đã kết thúc hoạt động.',
    ));
  it('shows a code that nobody gave words to', () =>
    expect(sayRefusal('congress.unheard-of', {}, 'vi')).toEqual({ says: 'congress.unheard-of', mend: '' }));
});
