import MoreIcon from '@mui/icons-material/ExpandMore';
import { Accordion, AccordionDetails, AccordionSummary, Stack, Typography } from '@mui/material';
import { TextInput, useTranslate } from 'react-admin';
import { DayInput } from './inputs/DayInput.js';

/** For what took place earlier and is known from an article, a report or minutes. */
export function PastInputs() {
  const translate = useTranslate();
  return (
    <Accordion
      disableGutters
      elevation={0}
      sx={{ mt: 1.5, border: 1, borderColor: 'divider', borderRadius: 1, '&::before': { display: 'none' } }}
    >
      <AccordionSummary expandIcon={<MoreIcon />}>
        <Typography component="span">{translate('ky.command.past')}</Typography>
      </AccordionSummary>
      <AccordionDetails>
        <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
          {translate('ky.command.past-hint')}
        </Typography>
        <Stack direction={{ xs: 'column', sm: 'row' }} sx={{ gap: { sm: 2 } }}>
          <DayInput source="_occurredAt" label="ky.command.occurredAt" />
          <TextInput
            helperText={false}
            source="_time"
            label="hh:mm"
            placeholder="08:00"
            sx={{ maxWidth: { sm: 140 } }}
          />
        </Stack>
        <TextInput helperText={false} source="_source.title" label="ky.command.source-title" />
        <DayInput source="_source.publishedOn" label="ky.command.source-day" />
        <TextInput helperText={false} source="_source.note" label="ky.command.source-note" multiline />
      </AccordionDetails>
    </Accordion>
  );
}
