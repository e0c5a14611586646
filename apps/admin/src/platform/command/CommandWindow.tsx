import CloseIcon from '@mui/icons-material/Close';
import { Dialog, DialogContent, DialogTitle, IconButton, type Theme, useMediaQuery } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useLeave } from '../unsent/use-leave.js';
import { useSay } from '../words/use-say.js';
import { CommandForm } from './CommandForm.js';
import type { Given } from './given.js';

/** A command as a form in a window of its own; on a phone it has the whole screen. */
export default function CommandWindow({ onClose, ...given }: Given & { onClose: () => void }) {
  const say = useSay();
  const translate = useTranslate();
  const isNarrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const { leave, question } = useLeave(onClose);
  return (
    <Dialog
      open
      fullWidth
      maxWidth="md"
      fullScreen={isNarrow}
      aria-labelledby="command-title"
      // So that whoever came by keyboard can write at once; on a phone it would open the keys over the sentence.
      slotProps={{ transition: { onEntered: (window) => !isNarrow && focusFirst(window) } }}
      onClose={(_, why) => why === 'escapeKeyDown' && leave()}
      // A dialog that stands in a menu or a row would hand its keys and clicks on to them.
      onClick={(event) => event.stopPropagation()}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <DialogTitle id="command-title" variant="h2" sx={{ pr: 7 }}>
        {say.command(given.type)}
        <IconButton
          aria-label={translate('ra.action.close')}
          onClick={leave}
          sx={{ position: 'absolute', right: 12, top: 10 }}
        >
          <CloseIcon />
        </IconButton>
      </DialogTitle>
      <DialogContent dividers sx={{ p: 0, display: 'flex', flexDirection: 'column' }}>
        <CommandForm {...given} onClose={onClose} onCancel={leave} />
      </DialogContent>
      {question}
    </Dialog>
  );
}

function focusFirst(window: HTMLElement): void {
  if (window.contains(document.activeElement) && document.activeElement?.matches('input, textarea')) return;
  const inputs = [...window.querySelectorAll<HTMLInputElement>('form input:not([type=hidden]), form textarea')];
  // A list of choices would open over the form; what is chosen already need not be chosen first.
  const first = inputs.find(({ role, value }) => role !== 'combobox' || value === '') ?? inputs[0];
  first?.focus();
}
