import DoneIcon from '@mui/icons-material/CheckCircleOutlined';
import MissingIcon from '@mui/icons-material/RadioButtonUnchecked';
import GoingIcon from '@mui/icons-material/TimelapseOutlined';
import { Box, Button, Link as MuiLink, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { useMay } from '../platform/access/use-access.js';
import { CommandDialog } from '../platform/command/CommandDialog.js';
import { useLanguage } from '../platform/i18n/SpokenLanguage.js';
import { useMoment } from '../platform/moment/use-moment.js';
import { Name } from '../platform/value/Name.js';
import { dayText } from '../platform/words/format.js';
import { useSay } from '../platform/words/use-say.js';
import { inLanguage, useWords } from '../platform/words/use-words.js';
import { paperKindIn } from './paper-kind.js';
import { Section } from './Section.js';
import { StartDraft } from './StartDraft.js';
import { type CongressRow, isFinal, type Paper, stateOf } from './standing.js';
import { paperStateWords, words } from './words.js';

type ChecklistProps = {
  readonly papers: readonly Paper[];
  readonly others: readonly Paper[];
  readonly congress: CongressRow;
};

/** Every paper that the dossier needs: how far it is, who sees to it, and until when. */
export function PaperChecklist({ papers, others, congress }: ChecklistProps) {
  const t = useWords(words);
  const there = papers.filter(isFinal).length;
  return (
    <Section
      title={t('papers')}
      place="papers"
      aside={<Typography color="text.secondary">{t('papers-final', { there, all: papers.length })}</Typography>}
    >
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {papers.map((paper) => (
          <Line key={paper.kind} paper={paper} congress={congress} />
        ))}
      </Box>
      {others.length > 0 && (
        <>
          <Typography variant="h3" component="h4" sx={{ mt: 2 }}>
            {t('other-papers')}
          </Typography>
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {others.map((paper) => (
              <Line key={paper.document?.id} paper={paper} congress={congress} />
            ))}
          </Box>
        </>
      )}
    </Section>
  );
}

function Line({ paper, congress }: { paper: Paper; congress: CongressRow }) {
  const t = useWords(words);
  const say = useSay();
  const { kind, document } = paper;
  const name = document?.title ?? say.value('document', 'kind', kind);
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        flexWrap: { xs: 'wrap', sm: 'nowrap' },
        columnGap: 1.5,
        py: 1,
        borderTop: 1,
        borderColor: 'divider',
        alignItems: 'flex-start',
      }}
    >
      <StateSign paper={paper} />
      <Box sx={{ flex: { xs: '1 1 calc(100% - 48px)', sm: 1 }, minWidth: 0 }}>
        {document ? (
          <MuiLink
            component={Link}
            to={`/documents/${document.id}/show`}
            sx={{ display: 'inline-block', py: { xs: 0.75, md: 0 }, fontWeight: 500, overflowWrap: 'anywhere' }}
          >
            {name}
          </MuiLink>
        ) : (
          <Typography>{name}</Typography>
        )}
        <Typography variant="body2" color="text.secondary" component="div">
          <StateText paper={paper} />
          {' · '}
          <OwnerText paper={paper} />
        </Typography>
      </Box>
      <Stack direction="row" sx={{ gap: 0.5, ml: { xs: 4, sm: 0 } }}>
        {!document && <Start paper={paper} congress={congress} name={name} />}
        {!paper.owner && !isFinal(paper) && <Assign paper={paper} congress={congress} name={name} />}
        {document && document.commentsUnanswered > 0 && (
          <Button component={Link} to={`/documents/${document.id}/show?tab=comments`} size="small" sx={tall}>
            {t('unanswered', { count: document.commentsUnanswered })}
          </Button>
        )}
      </Stack>
    </Box>
  );
}

const tall = { minHeight: { xs: 44, md: 32 }, whiteSpace: 'nowrap' };

function StateSign({ paper }: { paper: Paper }) {
  if (isFinal(paper)) return <DoneIcon color="success" sx={{ mt: 0.25 }} />;
  return stateOf(paper) === 'missing' ? (
    <MissingIcon color="disabled" sx={{ mt: 0.25 }} />
  ) : (
    <GoingIcon color="info" sx={{ mt: 0.25 }} />
  );
}

function StateText({ paper }: { paper: Paper }) {
  const t = useWords(words);
  const language = useLanguage();
  const { document } = paper;
  return [
    inLanguage(paperStateWords[stateOf(paper)], language),
    document && document.versions > 1 && t('versions', { count: document.versions }),
    document?.status === 'consulting' && document.until && t('until', { day: dayText(document.until) }),
  ]
    .filter(Boolean)
    .join(' · ');
}

function OwnerText({ paper: { owner } }: { paper: Paper }) {
  const t = useWords(words);
  if (!owner) return t('owner-none');
  const [before = '', after = ''] = t('owner', { name: '|' }).split('|');
  return (
    <>
      {before}
      <Name view="people" id={owner.person} />
      {after}
      {owner.dueOn && `, ${t('due-on', { day: dayText(owner.dueOn) })}`}
    </>
  );
}

type ActProps = {
  readonly paper: Paper;
  readonly congress: CongressRow;
  readonly name: string;
};

function Start({ paper, congress, name }: ActProps) {
  const t = useWords(words);
  const [isOpen, setOpen] = useState(false);
  const isPast = useMoment() !== undefined;
  const isAllowed = useMay('command', 'document.start-draft', congress);
  if (isPast || !isAllowed) return null;
  return (
    <>
      <Button
        size="small"
        variant="outlined"
        sx={tall}
        aria-label={t('start-of', { paper: name })}
        onClick={() => setOpen(true)}
      >
        {t('start')}
      </Button>
      {isOpen && <StartDraft congress={congress.id} kind={paper.kind} onClose={() => setOpen(false)} />}
    </>
  );
}

function Assign({ paper, congress, name }: ActProps) {
  const t = useWords(words);
  const [isOpen, setOpen] = useState(false);
  const isPast = useMoment() !== undefined;
  const isAllowed = useMay('command', 'task.assign', congress);
  if (isPast || !isAllowed) return null;
  return (
    <>
      <Button size="small" sx={tall} aria-label={t('assign-of', { paper: name })} onClick={() => setOpen(true)}>
        {t('assign')}
      </Button>
      {isOpen && (
        <CommandDialog
          type="task.assign"
          settled={{
            unit: congress.unit,
            congress: congress.id,
            paper: paperKindIn(paper.kind) ?? null,
            document: paper.document?.id ?? null,
          }}
          proposed={{ title: t('task-title', { paper: name }) }}
          stays
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
