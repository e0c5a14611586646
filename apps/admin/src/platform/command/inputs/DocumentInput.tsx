import BoldIcon from '@mui/icons-material/FormatBold';
import ItalicIcon from '@mui/icons-material/FormatItalic';
import BulletsIcon from '@mui/icons-material/FormatListBulleted';
import NumbersIcon from '@mui/icons-material/FormatListNumbered';
import QuoteIcon from '@mui/icons-material/FormatQuote';
import UnderlineIcon from '@mui/icons-material/FormatUnderlined';
import RedoIcon from '@mui/icons-material/Redo';
import HeadingIcon from '@mui/icons-material/Title';
import UndoIcon from '@mui/icons-material/Undo';
import { Box, FormHelperText, ToggleButton, Tooltip, Typography } from '@mui/material';
import { type Editor, EditorContent, useEditor, useEditorState } from '@tiptap/react';
import StarterKit from '@tiptap/starter-kit';
import type { ReactElement } from 'react';
import { useInput, useTranslate } from 'react-admin';
import { isRecord } from '../../shape/tidy.js';

// What a document may hold: no code, links to the web and to mail only.
const extensions = [
  StarterKit.configure({
    code: false,
    codeBlock: false,
    link: { openOnClick: false, protocols: ['http', 'https', 'mailto'], defaultProtocol: 'https' },
  }),
];

/** A rich text, kept as the document that the editor writes. */
export default function DocumentInput({ source, label }: { source: string; label: string }) {
  const { field, fieldState, id } = useInput({ source });
  const editor = useEditor({
    extensions,
    content: isRecord(field.value) ? field.value : null,
    // Its own style element would need a looser content security policy.
    injectCSS: false,
    editorProps: { attributes: { id, role: 'textbox', 'aria-multiline': 'true', 'aria-label': label } },
    onUpdate: ({ editor: now }) => field.onChange(now.isEmpty ? null : now.getJSON()),
    onBlur: () => field.onBlur(),
  });
  return (
    <Box sx={{ my: 1 }}>
      <Typography variant="body2" color="text.secondary">
        {label}
      </Typography>
      <Box
        sx={{
          border: 1,
          borderColor: fieldState.invalid ? 'error.main' : 'divider',
          borderRadius: 1,
          mt: 0.5,
          '&:focus-within': { borderColor: 'primary.main' },
        }}
      >
        {editor && <Tools editor={editor} />}
        <Box
          sx={{
            '& .ProseMirror': {
              minHeight: 180,
              maxHeight: 480,
              overflowY: 'auto',
              px: 2,
              py: 1,
              outline: 'none',
              whiteSpace: 'pre-wrap',
              overflowWrap: 'anywhere',
            },
            '& .ProseMirror > :first-of-type': { mt: 0 },
            '& blockquote': { borderLeft: 3, borderColor: 'divider', pl: 2, mx: 0 },
          }}
        >
          <EditorContent editor={editor} />
        </Box>
      </Box>
      {fieldState.error?.message && <FormHelperText error>{fieldState.error.message}</FormHelperText>}
    </Box>
  );
}

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

function Tools({ editor }: { editor: Editor }) {
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
            sx={{ border: 0 }}
          >
            {icon}
          </ToggleButton>
        </Tooltip>
      ))}
    </Box>
  );
}
