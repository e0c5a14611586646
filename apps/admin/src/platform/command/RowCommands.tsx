import MoreIcon from '@mui/icons-material/MoreHoriz';
import { Button, Menu, MenuItem, Stack, type Theme, useMediaQuery } from '@mui/material';
import { useState } from 'react';
import { type RaRecord, useTranslate } from 'react-admin';
import type { CommandType, ViewContract } from '#contracts';
import { useAccessTo } from '../access/use-access.js';
import { useMoment } from '../moment/use-moment.js';
import { ProblemAlert } from '../problem/ProblemAlert.js';
import { readingOf } from '../reading/reading.js';
import { useStreamVersion } from '../timeline/use-stream-version.js';
import { useHeld } from '../unsent/unsent.js';
import { useSay } from '../words/use-say.js';
import { CommandButton } from './CommandButton.js';
import { CommandDialog } from './CommandDialog.js';
import { commandsOn } from './may.js';

/** What the caller may do with a row as it stands, once it is known how it stands: the first few as buttons, the others in a menu. */
export function RowCommands({ view, row }: { view: ViewContract; row: RaRecord<string> }) {
  const translate = useTranslate();
  const isNarrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  // A form that stands open is not taken away by what somebody else does meanwhile.
  const access = useAccessTo('command', commandsOn(view, row), row);
  const may = useHeld(access.may);
  const atOnce = isNarrow ? 1 : 3;
  const isPast = useMoment() !== undefined;
  // Not in the buttons: turning the phone round moves them, and the form would be lost.
  const [chosen, setChosen] = useState<CommandType>();
  const isOffered = may.length > 0 && !isPast;
  const { version, asked } = useStreamVersion(isOffered ? `${view.feature}-${row.id}` : undefined);
  const { error, retry } = readingOf(access.asked, asked);
  if (isPast) return null;
  if (error) return <ProblemAlert error={error} onRetry={retry} />;
  if (!isOffered) return null;
  return (
    <Stack
      direction="row"
      role="group"
      aria-label={translate('ky.list.more')}
      sx={{ flexWrap: 'wrap', gap: 1, mt: 1.5 }}
    >
      {may.slice(0, atOnce).map((type, place) => (
        <CommandButton
          key={type}
          type={type}
          row={row}
          version={version}
          prominent={place === 0}
          onOpen={() => setChosen(type)}
        />
      ))}
      {may.length > atOnce && <Others types={may.slice(atOnce)} isReady={version !== undefined} onChoose={setChosen} />}
      {chosen && version !== undefined && (
        <CommandDialog type={chosen} row={row} version={version} onClose={() => setChosen(undefined)} />
      )}
    </Stack>
  );
}

type OthersProps = {
  readonly types: readonly CommandType[];
  readonly isReady: boolean;
  readonly onChoose: (type: CommandType) => void;
};

function Others({ types, isReady, onChoose }: OthersProps) {
  const say = useSay();
  const translate = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <>
      <Button
        size="small"
        endIcon={<MoreIcon />}
        disabled={!isReady}
        aria-haspopup="menu"
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {translate('ky.list.more')}
      </Button>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        {types.map((type) => (
          <MenuItem
            key={type}
            onClick={() => {
              setAnchor(null);
              onChoose(type);
            }}
          >
            {say.command(type)}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
