import { Button } from '@mui/material';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { featureOfCommand } from '#contracts';
import { CommandDialog } from '../platform/command/CommandDialog.js';
import { CommandOn } from '../platform/command/CommandOn.js';
import { useLanguage } from '../platform/i18n/SpokenLanguage.js';
import { inLanguage } from '../platform/words/use-words.js';
import type { NextStep } from './next-step.js';
import { StartDraft } from './StartDraft.js';
import { FinaliseWindow, SubmitWindow } from './step-windows.js';
import type { useStanding } from './use-standing.js';
import { stepWords } from './words.js';

type DeedProps = { readonly step: NextStep; readonly found: ReturnType<typeof useStanding> };

/** The button of the next step: it opens the one form, panel or page in which the step is taken. */
export function DeedButton({ step, found }: DeedProps) {
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const text = inLanguage(stepWords[step.key].button, language);
  const go = placeOf(step);
  const look = {
    variant: 'contained',
    size: 'large',
    sx: { minHeight: 48, width: { xs: '100%', sm: 'auto' } },
  } as const;
  if (go) {
    return (
      <Button {...look} component={Link} to={go}>
        {text}
      </Button>
    );
  }
  return (
    <>
      <Button {...look} onClick={() => setOpen(true)}>
        {text}
      </Button>
      {isOpen && <DeedDialog step={step} found={found} onClose={() => setOpen(false)} />}
    </>
  );
}

function placeOf({ deed, key }: NextStep): string | null {
  // Which of the conditions is met, is told at the condition.
  if (key === 'meet-conditions') return '/my-congress?show=conditions';
  return deed.does === 'go' ? deed.to : null;
}

function DeedDialog({ step: { deed }, found, onClose }: DeedProps & { onClose: () => void }) {
  const { standing, meetings, review } = found;
  const { congress, papers } = standing;
  switch (deed.does) {
    case 'submit':
      return (
        <SubmitWindow standing={standing} side={deed.side} hasReview={review !== null} isChair onClose={onClose} />
      );
    case 'finalise':
      return <FinaliseWindow papers={papers} meetings={meetings} onClose={onClose} />;
    case 'start':
      return <StartDraft congress={congress.id} kind={deed.kind} onClose={onClose} />;
    case 'begin': {
      const isOfUnit = featureOfCommand(deed.type) === 'meeting';
      const settled = isOfUnit ? { unit: congress.unit } : { congress: congress.id };
      return <CommandDialog type={deed.type} settled={settled} onClose={onClose} />;
    }
    case 'command': {
      const document = deed.on === 'document' ? papers.find((paper) => paper.document?.id === deed.id)?.document : null;
      const row = document ?? (deed.on === 'congress' ? congress : { id: congress.id, unit: congress.unit });
      return <CommandOn type={deed.type} row={row} onClose={onClose} />;
    }
    case 'go':
    case 'wait':
      return null;
  }
}
