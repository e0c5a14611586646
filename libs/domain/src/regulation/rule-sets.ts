import type { Provisions } from './provision-values.js';
import { RS_2025 } from './rs-2025.js';
import { RS_XI } from './rs-xi.js';
import { RS_XII } from './rs-xii.js';
import { RS_XIII } from './rs-xiii.js';
import type { RuleSetCode } from './rule-set.js';

export type RuleSet = {
  readonly code: RuleSetCode;
  readonly name: string;
  /** The documents it consists of. */
  readonly texts: readonly string[];
  readonly appliesTo: string;
  readonly provisions: Provisions;
};

const xiii = ['Điều lệ Công đoàn Việt Nam khoá XIII (Quyết định 2399/QĐ-TLĐ, 2024)', 'Hướng dẫn 38/HD-TLĐ, 27/12/2024'];

/** Every rule set, oldest first. */
export const ruleSets: { readonly [Code in RuleSetCode]: RuleSet } = {
  RS_XI: {
    code: 'RS_XI',
    name: 'Điều lệ khoá XI',
    texts: ['Điều lệ Công đoàn Việt Nam khoá XI (2013)', 'Hướng dẫn 238/HD-TLĐ, 04/3/2014'],
    appliesTo: 'Các kỳ đại hội đến năm 2018',
    provisions: RS_XI,
  },
  RS_XII: {
    code: 'RS_XII',
    name: 'Điều lệ khoá XII',
    texts: [
      'Điều lệ Công đoàn Việt Nam khoá XII (Quyết định 174/QĐ-TLĐ, 2020)',
      'Hướng dẫn 03/HD-TLĐ, 20/02/2020',
      'Hướng dẫn 28/HD-TLĐ, 24/6/2021',
    ],
    appliesTo: 'Kỳ đại hội nhiệm kỳ 2023-2028',
    provisions: RS_XII,
  },
  RS_XIII: {
    code: 'RS_XIII',
    name: 'Điều lệ khoá XIII',
    texts: xiii,
    appliesTo: 'Đại hội từ năm 2025',
    provisions: RS_XIII,
  },
  RS_2025: {
    code: 'RS_2025',
    name: 'Điều lệ khoá XIII và kế hoạch đại hội 2025-2030',
    texts: [...xiii, 'Kế hoạch 22/KH-TLĐ, 29/8/2025'],
    appliesTo: 'Kỳ đại hội nhiệm kỳ 2025-2030',
    provisions: RS_2025,
  },
};
