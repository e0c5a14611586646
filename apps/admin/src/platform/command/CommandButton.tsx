import { Button } from '@mui/material';
import { type ComponentType, type ReactNode, useState } from 'react';
import { featureOfCommand } from '#contracts';
import { useMoment } from '../moment/use-moment.js';
import { useScreens } from '../screens.js';
import { useSay } from '../words/use-say.js';
import { CommandDialog, type Given } from './CommandDialog.js';
import type { GivenWords, Row } from './given.js';

type CommandButtonProps = (Given | Waiting) & {
  readonly prominent?: boolean;
  readonly icon?: ReactNode;
  /** Opens the form elsewhere, where it outlives the button. */
  readonly onOpen?: () => void;
};

/** On a row whose version is not known yet. */
type Waiting = GivenWords & { readonly row: Row; readonly version: undefined };

/** The button of one command; it opens the form made from the contract, unless the feature brings its own. */
export function CommandButton(props: CommandButtonProps) {
  const Own: ComponentType | undefined = useScreens(featureOfCommand(props.type)).buttons?.[props.type];
  if (useMoment()) return null;
  return Own ? <Own /> : <PlainButton {...props} />;
}

function PlainButton({ prominent = false, icon, onOpen, ...given }: CommandButtonProps) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const label = say.command(given.type);
  return (
    <>
      <Button
        size="small"
        variant={prominent ? 'contained' : 'outlined'}
        startIcon={icon}
        disabled={!isReady(given)}
        onClick={onOpen ?? (() => setOpen(true))}
      >
        {label}
      </Button>
      {isOpen && isReady(given) && <CommandDialog {...given} onClose={() => setOpen(false)} />}
    </>
  );
}

function isReady(given: Given | Waiting): given is Given {
  return given.row === undefined || given.version !== undefined;
}
