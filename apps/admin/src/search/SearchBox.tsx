import SearchIcon from '@mui/icons-material/Search';
import { InputAdornment, TextField } from '@mui/material';
import { useWords } from '../platform/words/use-words.js';
import { words } from './words.js';

/** The one box for everything: what is to be found is written here. */
export function SearchBox({ text, onText }: { text: string; onText: (text: string) => void }) {
  const t = useWords(words);
  return (
    <TextField
      autoFocus
      value={text}
      onChange={({ target }) => onText(target.value)}
      label={t('box')}
      helperText={t('box-hint')}
      type="search"
      size="medium"
      slotProps={{
        input: {
          startAdornment: (
            <InputAdornment position="start">
              <SearchIcon />
            </InputAdornment>
          ),
        },
      }}
    />
  );
}
