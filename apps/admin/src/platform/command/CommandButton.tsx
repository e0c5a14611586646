import { Button } from '@mui/material';
import { type ComponentType, type ReactNode, useState } from 'react';
import { featureOfCommand } from '#contracts';
import { useMoment } from '../moment/use-moment.js';
import { useScreens } from '../screens.js';
import { useSay } from '../words/use-say.js';
import { CommandDialog, type Given } from './CommandDialog.js';

type CommandButtonProps = Given & { readonly prominent?: boolean; readonly icon?: ReactNode };

/** The button of one command; it opens the form made from the contract, unless the feature brings its own. */
export function CommandButton(props: CommandButtonProps) {
  const Own: ComponentType | undefined = useScreens(featureOfCommand(props.type)).buttons?.[props.type];
  if (useMoment()) return null;
  return Own ? <Own /> : <PlainButton {...props} />;
}

function PlainButton({ prominent = false, icon, ...given }: CommandButtonProps) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const label = say.command(given.type);
  return (
    <>
      <Button
        size="small"
        variant={prominent ? 'contained' : 'outlined'}
        startIcon={icon}
        onClick={() => setOpen(true)}
      >
        {label}
      </Button>
      {isOpen && <CommandDialog {...given} onClose={() => setOpen(false)} />}
    </>
  );
}
