import RulesIcon from '@mui/icons-material/GavelOutlined';
import { Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useToday } from '../platform/moment/use-today.js';
import { dayText } from '../platform/words/format.js';
import { useWords } from '../platform/words/use-words.js';
import { daysBetween } from './days.js';
import { RuleDrawer } from './RuleDrawer.js';
import { Section } from './Section.js';
import type { Stage } from './stages.js';
import type { CongressRow } from './standing.js';
import type { CampaignRow } from './use-standing.js';
import { words } from './words.js';

type CountdownProps = { readonly congress: CongressRow; readonly stage: Stage; readonly campaign: CampaignRow | null };

/** How many days are left until what is due next, and the rules that this step goes by. */
export function Countdown({ congress, stage, campaign }: CountdownProps) {
  const t = useWords(words);
  const [isOpen, setOpen] = useState(false);
  const { heldOn, convenedFor, deadline, dossierDueOn, dossierSentOn } = congress;
  return (
    <Section title={t('deadline')}>
      <Stack sx={{ gap: 1.5 }}>
        {deadline ? (
          <Left day={deadline} isOver={heldOn !== null} />
        ) : (
          <div>
            <Typography>{t('no-deadline')}</Typography>
            {!heldOn && <Typography color="text.secondary">{t('no-deadline-why')}</Typography>}
          </div>
        )}
        {convenedFor && !heldOn && <Left day={convenedFor} title={t('convened-for')} />}
        {dossierDueOn && !dossierSentOn && <Left day={dossierDueOn} title={t('dossier-due')} />}
        <Button
          startIcon={<RulesIcon />}
          variant="outlined"
          onClick={() => setOpen(true)}
          sx={{ alignSelf: 'flex-start', minHeight: 44 }}
        >
          {t('rules')}
        </Button>
      </Stack>
      <RuleDrawer
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        ruleSet={congress.ruleSet}
        stage={stage}
        campaign={campaign}
      />
    </Section>
  );
}

function Left({ day, title, isOver = false }: { day: string; title?: string; isOver?: boolean }) {
  const t = useWords(words);
  const today = useToday();
  if (today === undefined) return <Typography>{dayText(day)}</Typography>;
  const days = daysBetween(today, day);
  const text =
    days > 0
      ? t('days-left', { days })
      : days === 0
        ? t('today')
        : t(isOver ? 'days-ago' : 'days-late', { days: -days });
  const isPressing = !isOver && days <= 7;
  return (
    <div>
      {title && (
        <Typography variant="body2" color="text.secondary">
          {title}
        </Typography>
      )}
      <Typography variant="h1" component="p" color={isPressing ? 'warning.main' : undefined}>
        {text}
      </Typography>
      <Typography color="text.secondary">{dayText(day)}</Typography>
    </div>
  );
}
