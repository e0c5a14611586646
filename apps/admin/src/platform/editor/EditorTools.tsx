import BoldIcon from '@mui/icons-material/FormatBold';
import ItalicIcon from '@mui/icons-material/FormatItalic';
import BulletsIcon from '@mui/icons-material/FormatListBulleted';
import NumbersIcon from '@mui/icons-material/FormatListNumbered';
import QuoteIcon from '@mui/icons-material/FormatQuote';
import UnderlineIcon from '@mui/icons-material/FormatUnderlined';
import RedoIcon from '@mui/icons-material/Redo';
import HeadingIcon from '@mui/icons-material/Title';
import UndoIcon from '@mui/icons-material/Undo';
import { Box, ToggleButton, Tooltip } from '@mui/material';
import { type Editor, useEditorState } from '@tiptap/react';
import type { ReactElement } from 'react';
import { useTranslate } from 'react-admin';

type Tool = {
  readonly name: string;
  readonly icon: ReactElement;
  readonly isOn: (editor: Editor) => boolean;
  readonly use: (editor: Editor) => void;
};

const tools: readonly Tool[] = [
  {
    name: 'bold',
    icon: <BoldIcon />,
    isOn: (e) => e.isActive('bold'),
    use: (e) => e.chain().focus().toggleBold().run(),
  },
  {
    name: 'italic',
    icon: <ItalicIcon />,
    isOn: (e) => e.isActive('italic'),
    use: (e) => e.chain().focus().toggleItalic().run(),
  },
  {
    name: 'underline',
    icon: <UnderlineIcon />,
    isOn: (e) => e.isActive('underline'),
    use: (e) => e.chain().focus().toggleUnderline().run(),
  },
  {
    name: 'heading',
    icon: <HeadingIcon />,
    isOn: (e) => e.isActive('heading'),
    use: (e) => e.chain().focus().toggleHeading({ level: 2 }).run(),
  },
  {
    name: 'bullets',
    icon: <BulletsIcon />,
    isOn: (e) => e.isActive('bulletList'),
    use: (e) => e.chain().focus().toggleBulletList().run(),
  },
  {
    name: 'numbers',
    icon: <NumbersIcon />,
    isOn: (e) => e.isActive('orderedList'),
    use: (e) => e.chain().focus().toggleOrderedList().run(),
  },
  {
    name: 'quote',
    icon: <QuoteIcon />,
    isOn: (e) => e.isActive('blockquote'),
    use: (e) => e.chain().focus().toggleBlockquote().run(),
  },
  { name: 'undo', icon: <UndoIcon />, isOn: () => false, use: (e) => e.chain().focus().undo().run() },
  { name: 'redo', icon: <RedoIcon />, isOn: () => false, use: (e) => e.chain().focus().redo().run() },
];

/** What can be done with the words that are selected. */
export function EditorTools({ editor }: { editor: Editor }) {
  const translate = useTranslate();
  const on = useEditorState({ editor, selector: ({ editor: now }) => tools.map(({ isOn }) => isOn(now)) });
  return (
    <Box
      role="toolbar"
      aria-label={translate('ky.editor.tools')}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.25, p: 0.5, borderBottom: 1, borderColor: 'divider' }}
    >
      {tools.map(({ name, icon, use }, place) => (
        <Tooltip key={name} title={translate(`ky.editor.${name}`)}>
          <ToggleButton
            value={name}
            size="small"
            selected={on[place] === true}
            aria-label={translate(`ky.editor.${name}`)}
            onClick={() => use(editor)}
            sx={{ border: 0, minWidth: { xs: 40, md: 34 }, minHeight: { xs: 40, md: 34 } }}
          >
            {icon}
          </ToggleButton>
        </Tooltip>
      ))}
    </Box>
  );
}
