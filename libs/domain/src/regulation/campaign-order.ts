import { inferred, type Provisions } from './provision-values.js';

/** The order in which a campaign goes, the same under every rule set: no text states it, its rounds were run so. */
export const CAMPAIGN_ORDER: Pick<
  Provisions,
  'lessonsSharedAfter' | 'othersOpenAfter' | 'upperCongressAwaits' | 'campaignEndsAfter'
> = {
  lessonsSharedAfter: inferred(
    'R107',
    'every-pilot-held',
    'Họp rút kinh nghiệm sau đại hội điểm, theo tin các tỉnh 2023',
  ),
  othersOpenAfter: inferred('R108', 'lessons-shared', 'Mục đích của họp rút kinh nghiệm, theo tin các tỉnh 2023'),
  upperCongressAwaits: inferred(
    'R109',
    ['delegates-named', 'opinions-sent-up', 'petitions-summed-up'],
    'Nội dung đại hội cơ sở: góp ý văn kiện cấp trên, tổng hợp kiến nghị, bầu đoàn đại biểu',
  ),
  campaignEndsAfter: inferred(
    'R110',
    'every-branch-held-or-exempt',
    'Báo chí ngày 21/6/2017 về TP. Hồ Chí Minh: đơn vị phải tổ chức và không thể tổ chức',
  ),
};
