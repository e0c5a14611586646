import { Box, FormHelperText, Typography } from '@mui/material';
import { EditorContent, useEditor } from '@tiptap/react';
import { useInput } from 'react-admin';
import { clean } from '../../editor/clean.js';
import { EditorTools } from '../../editor/EditorTools.js';
import { extensions } from '../../editor/extensions.js';
import { pasted } from '../../editor/pasted.js';
import { isRecord } from '../../shape/tidy.js';

/** A rich text, kept as the document that the editor writes. */
export default function DocumentInput({ source, label }: { source: string; label: string }) {
  const { field, fieldState, id } = useInput({ source });
  const editor = useEditor({
    extensions,
    content: isRecord(field.value) ? field.value : null,
    // Its own style element would need a looser content security policy.
    injectCSS: false,
    editorProps: {
      transformPastedHTML: pasted,
      attributes: { id, role: 'textbox', 'aria-multiline': 'true', 'aria-label': label },
    },
    onUpdate: ({ editor: now }) => field.onChange(now.isEmpty ? null : clean(now.getJSON())),
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
        {editor && <EditorTools editor={editor} />}
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
