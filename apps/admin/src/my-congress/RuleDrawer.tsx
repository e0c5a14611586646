import CloseIcon from '@mui/icons-material/Close';
import { Box, Button, Drawer, IconButton, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useLanguage } from '../platform/i18n/SpokenLanguage.js';
import { Awaited } from '../platform/reading/Awaited.js';
import { Value } from '../platform/value/Value.js';
import { MarkChip } from '../platform/why/MarkChip.js';
import { useSay } from '../platform/words/use-say.js';
import { inLanguage, useWords } from '../platform/words/use-words.js';
import type { Stage } from './stages.js';
import { useRows } from './use-rows.js';
import type { CampaignRow } from './use-standing.js';
import { stageWords, words } from './words.js';

/** The rules that each of the seven steps goes by. */
const rulesOf: { readonly [stage in Stage]: readonly string[] } = {
  plan: ['R01', 'R02', 'R03', 'R05', 'R06', 'R08', 'R09', 'R10', 'R13', 'R20', 'R31'],
  drafts: ['R21', 'R22', 'R23', 'R28', 'R29', 'R32'],
  party: ['R24', 'R25', 'R26'],
  upper: ['R24', 'R25', 'R26', 'R27', 'R84'],
  congress: ['R40', 'R41', 'R42', 'R49', 'R50', 'R51', 'R52', 'R60', 'R61', 'R62', 'R63', 'R64', 'R65', 'R68', 'R70'],
  report: ['R80', 'R81', 'R82', 'R91', 'R92', 'R95', 'R96'],
  recognition: ['R90', 'R93', 'R94', 'R97'],
};

type Rule = {
  readonly id: string;
  readonly name: string;
  readonly rule: string;
  readonly value: unknown;
  readonly mark: string;
  readonly citation: string;
};

type RuleDrawerProps = {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly ruleSet: string;
  readonly stage: Stage;
  readonly campaign: CampaignRow | null;
};

/** The rules of a step as they are counted by, each with its source; what nobody has checked says so. */
export function RuleDrawer({ isOpen, onClose, ruleSet, stage, campaign }: RuleDrawerProps) {
  const t = useWords(words);
  const say = useSay();
  const translate = useTranslate();
  const language = useLanguage();
  const { rows, reading } = useRows<Rule>('regulations', { ruleSet, rule: rulesOf[stage] }, isOpen);
  const told = rows.map((rule) => ({
    rule,
    settled: campaign?.settled.find(({ provision }) => provision === rule.name),
  }));
  const stated = told.filter((one) => !isUnstated(one));
  return (
    <Drawer
      anchor="right"
      open={isOpen}
      onClose={onClose}
      slotProps={{
        paper: { sx: { width: { xs: '100%', sm: 440 } }, 'aria-labelledby': 'rules-title', role: 'dialog' },
      }}
    >
      <Stack direction="row" sx={{ alignItems: 'flex-start', justifyContent: 'space-between', p: 2, pb: 1 }}>
        <div>
          <Typography id="rules-title" variant="h2">
            {t('rules')}
          </Typography>
          <Typography color="text.secondary">
            {inLanguage(stageWords[stage], language)} · {say.value('regulation', 'ruleSet', ruleSet)}
          </Typography>
        </div>
        <IconButton aria-label={translate('ra.action.close')} onClick={onClose} autoFocus>
          <CloseIcon />
        </IconButton>
      </Stack>
      <Box sx={{ px: 2, pb: 3, overflowY: 'auto' }}>
        <Awaited of={reading} height={160}>
          {rows.length === 0 && <Typography color="text.secondary">{t('rules-none')}</Typography>}
          {stated.map(({ rule, settled }) => (
            <RuleShown key={rule.id} rule={rule} settled={settled} />
          ))}
          <Unstated rules={told.filter(isUnstated).map(({ rule }) => rule)} />
        </Awaited>
        <Button component={Link} to="/regulations" sx={{ mt: 1 }}>
          {t('rules-all')}
        </Button>
      </Box>
    </Drawer>
  );
}

type Told = { readonly rule: Rule; readonly settled: CampaignRow['settled'][number] | undefined };

/** Neither the texts nor the campaign say what holds. */
function isUnstated({ rule, settled }: Told): boolean {
  return (settled?.value ?? rule.value ?? null) === null;
}

/** What the texts leave open, in one place and by name: a part-time officer reads first what holds. */
function Unstated({ rules }: { rules: readonly Rule[] }) {
  const t = useWords(words);
  const say = useSay();
  if (rules.length === 0) return null;
  return (
    <Box component="details" sx={{ py: 1.5, borderTop: 1, borderColor: 'divider' }}>
      <Box component="summary" sx={{ cursor: 'pointer', color: 'text.secondary', minHeight: 32 }}>
        {t('rules-unstated', { count: rules.length })}
      </Box>
      <Box component="ul" sx={{ m: 0, pl: 3, color: 'text.secondary' }}>
        {rules.map(({ id, rule, name }) => (
          <li key={id}>
            {say.value('regulation', 'name', name)} ({rule})
          </li>
        ))}
      </Box>
    </Box>
  );
}

function RuleShown({ rule, settled }: Told) {
  const t = useWords(words);
  const say = useSay();
  const value = settled?.value ?? rule.value;
  return (
    <Box sx={{ py: 1.5, borderTop: 1, borderColor: 'divider' }}>
      <Stack direction="row" sx={{ justifyContent: 'space-between', gap: 1, alignItems: 'flex-start' }}>
        <Typography sx={{ fontWeight: 600 }}>{say.value('regulation', 'name', rule.name)}</Typography>
        <Typography color="text.secondary">{rule.rule}</Typography>
      </Stack>
      <Box sx={{ my: 0.5, overflowWrap: 'anywhere' }}>
        <Value feature="regulation" field="value" shape={{ kind: 'anything' }} value={value} />
      </Box>
      {settled && <Typography variant="body2">{t('rules-settled', { by: settled.settledBy })}</Typography>}
      <Typography variant="body2" color="text.secondary" sx={{ mb: 0.5 }}>
        {rule.citation}
      </Typography>
      <MarkChip mark={rule.mark} />
    </Box>
  );
}
