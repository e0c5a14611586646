import StarterKit from '@tiptap/starter-kit';

/** What a document may hold: no code, links to the web and to mail only. What is pasted loses everything else. */
export const extensions = [
  StarterKit.configure({
    code: false,
    codeBlock: false,
    link: { openOnClick: false, protocols: ['http', 'https', 'mailto'], defaultProtocol: 'https' },
  }),
];
