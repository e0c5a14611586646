import CloseIcon from '@mui/icons-material/Close';
import { Box, Dialog, DialogContent, DialogTitle, IconButton, Link as MuiLink, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link, useLocation } from 'react-router-dom';
import type { ViewContract } from '#contracts';
import { placeAt } from '../moment/use-moment.js';
import { Awaited } from '../reading/Awaited.js';
import { ifAny, readingOf } from '../reading/reading.js';
import { fieldsOf } from '../shape/shape.js';
import { Sentence } from '../timeline/Sentence.js';
import { useEvent } from '../timeline/timeline.js';
import { Value } from '../value/Value.js';
import { instantText } from '../words/format.js';
import { useSay } from '../words/use-say.js';
import { featureOfEvent } from '../words/words.js';
import { GuardLines } from './GuardLines.js';
import { guardsOf } from './guards.js';
import { type RowVersion, settersOf } from './setters.js';
import { useVersions } from './versions.js';

type WhyDialogProps = {
  readonly view: ViewContract;
  readonly id: string;
  readonly field: string;
  readonly onClose: () => void;
};

/** Why a figure is what it is: the events that set it, and the rules that stood behind them. */
export default function WhyDialog({ view, id, field, onClose }: WhyDialogProps) {
  const say = useSay();
  const translate = useTranslate();
  const versions = useVersions(view.name, id);
  const setters = settersOf(versions.data ?? [], field);
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={onClose} aria-labelledby="why-title">
      <DialogTitle id="why-title" variant="h2" sx={{ pr: 7 }}>
        {translate('ky.page.why', { field: say.field(view.feature, field) })}
        <IconButton
          aria-label={translate('ra.action.close')}
          onClick={onClose}
          sx={{ position: 'absolute', right: 12, top: 10 }}
        >
          <CloseIcon />
        </IconButton>
      </DialogTitle>
      <DialogContent dividers>
        <Awaited of={readingOf(ifAny(versions))} height={80}>
          {setters.length === 0 && <Typography color="text.secondary">{translate('ky.page.why-not')}</Typography>}
          <Box component="ol" reversed sx={{ m: 0, pl: 3 }}>
            {setters.map((version) => (
              <Setter key={version.since} view={view} field={field} version={version} onGone={onClose} />
            ))}
          </Box>
        </Awaited>
      </DialogContent>
    </Dialog>
  );
}

type SetterProps = { view: ViewContract; field: string; version: RowVersion; onGone: () => void };

function Setter({ view, field, version: { since, recordedAt, row }, onGone }: SetterProps) {
  const translate = useTranslate();
  const place = useLocation();
  const asked = useEvent(since);
  const event = asked.data;
  const shape = fieldsOf(view.row).find(({ name }) => name === field)?.shape ?? { kind: 'anything' };
  return (
    <Box component="li" sx={{ mb: 2 }}>
      <Typography component="div" sx={{ fontWeight: 600 }}>
        <Value feature={view.feature} field={field} shape={shape} value={row[field]} brief />
      </Typography>
      <Typography component="div">
        <Awaited of={readingOf(ifAny(asked))} height={24}>
          {event ? <Sentence event={event} /> : translate('ky.page.why-hidden')}
        </Awaited>
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {[event?.by.capacity, recordedAt && instantText(recordedAt)].filter(Boolean).join(' · ')}
        {' · '}
        <MuiLink component={Link} to={placeAt(place, String(since))} onClick={onGone}>
          {translate('ky.timeline.event', { position: since })}
        </MuiLink>
      </Typography>
      {event && <GuardLines feature={featureOfEvent(event.stream)} guards={guardsOf(event.data)} />}
    </Box>
  );
}
