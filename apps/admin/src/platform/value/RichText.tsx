import { Box, Link } from '@mui/material';
import { Fragment, type ReactNode } from 'react';

type Mark = { readonly type: string; readonly attrs?: { readonly href?: string } };
export type RichNode = {
  readonly type: string;
  readonly text?: string;
  readonly marks?: readonly Mark[];
  readonly attrs?: { readonly level?: number; readonly start?: number };
  readonly content?: readonly RichNode[];
};

/** A document as it is read; the editor is only loaded by who writes. */
export function RichText({ node }: { node: RichNode }) {
  return <Box sx={{ '& > :first-of-type': { mt: 0 }, maxWidth: '72ch', overflowWrap: 'anywhere' }}>{shown(node)}</Box>;
}

function shown(node: RichNode): ReactNode {
  const inner = node.content?.map((child, place) => <Fragment key={place}>{shown(child)}</Fragment>);
  switch (node.type) {
    case 'text':
      return (node.marks ?? []).reduce<ReactNode>((text, mark) => marked(text, mark), node.text ?? '');
    case 'hardBreak':
      return <br />;
    case 'paragraph':
      return <p>{inner}</p>;
    case 'heading':
      // The page has its own first and second headings.
      return <Box component={(node.attrs?.level ?? 1) > 2 ? 'h4' : 'h3'}>{inner}</Box>;
    case 'bulletList':
      return <ul>{inner}</ul>;
    case 'orderedList':
      return <ol start={node.attrs?.start ?? 1}>{inner}</ol>;
    case 'listItem':
      return <li>{inner}</li>;
    case 'blockquote':
      return (
        <Box component="blockquote" sx={{ borderLeft: 3, borderColor: 'divider', pl: 2, mx: 0 }}>
          {inner}
        </Box>
      );
    case 'horizontalRule':
      return <hr />;
    default:
      return <>{inner}</>;
  }
}

function marked(text: ReactNode, mark: Mark): ReactNode {
  if (mark.type === 'bold') return <strong>{text}</strong>;
  if (mark.type === 'italic') return <em>{text}</em>;
  if (mark.type === 'underline') return <u>{text}</u>;
  if (mark.type === 'strike') return <s>{text}</s>;
  const href = mark.attrs?.href ?? '';
  if (mark.type === 'link' && /^(https?|mailto):/.test(href)) {
    return (
      <Link href={href} target="_blank" rel="noopener noreferrer">
        {text}
      </Link>
    );
  }
  return text;
}
