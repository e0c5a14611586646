import { found, inferred, type Provisions, secondHand } from './provision-values.js';
import { RS_XIII } from './rs-xiii.js';

const PLAN = 'Kế hoạch 22/KH-TLĐ, 29/8/2025';
const SECTOR = 'Kế hoạch 1472/KH-CĐNH, 17/9/2025';
const STEPS = 'mức tối đa từ 15 đến 45 theo số đoàn viên; các bậc chưa rõ, nên chỉ giữ mức cao nhất';
const CITY = 'Hướng dẫn 49/HD-LĐLĐ, 25/9/2025 của TP. Hồ Chí Minh';

/** The round 2025-2030: what its plan says over the rules of the thirteenth charter. */
export const RS_2025: Provisions = {
  ...RS_XIII,
  personnelWhenUnchanged: found('R02', 'elected', `${PLAN}, mục II.1`),
  personnelWhenRestructured: found('R03', 'appointed', `${PLAN}, mục II.1`),
  substitutesForCongress: found(
    'R04',
    ['CONFERENCE_DELEGATES', 'CONFERENCE_PLENARY', 'EXTENDED_BCH'],
    `${PLAN}, mục II.1`,
  ),
  delegatesCongressFrom: found('R06', 200, `${PLAN}, mục D.1 (2)`),
  smallerDelegatesCongressNeeds: found('R06', 'upper-consent', `${PLAN}, mục D.1 (2)`),
  sessionsAtMost: found('R13', 1, `${PLAN}, mục II.2`),
  subcommitteesAtMost: found('R20', 2, `${PLAN}, mục III.1`),
  upperSubcommitteesAtMost: found('R20', 4, `${PLAN}, mục III.1`),
  documentsToPrepare: found(
    'R21',
    [
      'term-report-and-direction',
      'self-review',
      'opinions-upward',
      'house-rules',
      'programme',
      'presidium-script',
      'opening-and-closing-speech',
      'draft-resolution',
    ],
    `${PLAN}, mục III.1.1`,
  ),
  personnelPapersToPrepare: found(
    'R22',
    [
      'personnel-plan',
      'delegate-structure-and-allotment',
      'lower-delegate-dossiers',
      'credentials-report',
      'ballot-papers',
      'first-session-papers',
    ],
    `${PLAN}, mục III.1.3`,
  ),
  servicesToPrepare: found(
    'R23',
    ['hall', 'ballot-boxes', 'convening-notices', 'invitations', 'printing'],
    `${PLAN}, mục III.1.4`,
  ),
  budgetApprover: {
    ...found('R27', 'upper-union', `${PLAN}, mục III.6; ${CITY} mục II (2) giao cho Ban Chấp hành của chính đơn vị`),
    settable: true,
  },
  guestsShare: found('R28', { of: [15, 100] }, `${PLAN}, mục E`),
  upperGuestsShare: found('R28', { of: [30, 100] }, `${PLAN}, mục E`),
  mealVndAtMost: found('R29', 300_000, CITY),
  drinksVndAtMost: found('R29', 50_000, CITY),
  souvenirVndAtMost: found('R29', 300_000, CITY),
  leavingMemberSouvenirVndAtMost: found('R29', 500_000, CITY),
  organisersPayShare: found('R29', { of: [70, 100] }, CITY),
  directChairAllowedBy: found('R31', 'upper-standing-committee', `${PLAN}, mục III.C`),
  directChairAgreedBy: found('R31', 'party-committee', `${PLAN}, mục III.C: cấp uỷ cùng cấp hoặc cấp trên`),
  petitionsAnsweredBy: secondHand('R32', 'employer', 'Báo chí về kế hoạch năm 2025 của TP. Hồ Chí Minh'),
  delegatesAtMost: found(
    'R40',
    [
      { from: 200, value: 150 },
      { from: 5_000, value: 200 },
    ],
    `${PLAN}, mục D.1`,
  ),
  wardDelegatesAtMost: found(
    'R40',
    [
      { from: 0, value: 100 },
      { from: 2_000, value: 150 },
      { from: 5_000, value: 200 },
    ],
    `${PLAN}, mục D.1`,
  ),
  provinceDelegatesAtMost: found(
    'R40',
    [
      { from: 0, value: 150 },
      { from: 80_000, value: 200 },
      { from: 100_000, value: 300 },
      { from: 300_001, value: 400 },
      { from: 500_001, value: 500 },
    ],
    `${PLAN}, mục D.1`,
  ),
  haNoiDelegatesAtMost: found('R40', [{ from: 0, value: 550 }], `${PLAN}, mục D.1`),
  hoChiMinhCityDelegatesAtMost: found('R40', [{ from: 0, value: 650 }], `${PLAN}, mục D.1`),
  convenedShareAtLeast: found('R41', { of: [1, 2] }, `${PLAN}, mục D.1`),
  convenedExtraShare: found('R41', { of: [10, 100] }, `${PLAN}, mục D.1`),
  appointedShare: {
    ...inferred('R42', { of: [5, 100] }, `Theo ${SECTOR} của cấp ngành; chưa thấy văn bản cho các cấp khác`),
    settable: true,
  },
  sectorAppointedShare: found('R42', { of: [5, 100] }, SECTOR),
  committeeSize: found(
    'R84',
    [
      { from: 0, value: { min: 3, max: 3 } },
      { from: 50, value: { min: 3, max: 5 } },
      { from: 150, value: { min: 3, max: 9 } },
      { from: 500, value: { min: 3, max: 11 } },
      { from: 1_000, value: { min: 3, max: 13 } },
      { from: 3_000, value: { min: 3, max: 15 } },
      { from: 7_000, value: { min: 3, max: 17 } },
      { from: 10_000, value: { min: 3, max: 19 } },
      { from: 15_000, value: { min: 3, max: 21 } },
      { from: 20_000, value: { min: 3, max: 23 } },
      { from: 25_000, value: { min: 3, max: 25 } },
    ],
    `${PLAN}, mục B.1`,
  ),
  corporationCommitteeSize: found('R84', [{ from: 0, value: { min: 3, max: 27 } }], `${PLAN}, mục B.1`),
  provinceCommitteeSize: found('R84', [{ from: 0, value: { min: 3, max: 45 } }], `${PLAN}, mục B.1: ${STEPS}`),
  haNoiCommitteeSize: found('R84', [{ from: 0, value: { min: 3, max: 55 } }], `${PLAN}, mục B.1`),
  hoChiMinhCityCommitteeSize: found('R84', [{ from: 0, value: { min: 3, max: 65 } }], `${PLAN}, mục B.1`),
  standingCommitteeFrom: found('R80', 9, `${PLAN}, mục B.2`),
  standingCommitteeShare: found('R80', { of: [1, 3] }, `${PLAN}, mục B.2`),
  inspectionAtMost: found('R81', 9, `${PLAN}, mục B.3`),
  corporationInspectionAtMost: found('R81', 11, `${PLAN}, mục B.3`),
  provinceInspectionAtLeast: found('R81', 5, `${PLAN}, mục B.3`),
  provinceInspectionAtMost: found('R81', 15, `${PLAN}, mục B.3`),
  provisionalMonths: secondHand('R104', 12, 'Báo chí ngày 22/8/2025 về TP. Hồ Chí Minh (câu trích không trọn)'),
};
