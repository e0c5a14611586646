import { useWords } from '../platform/words/use-words.js';
import { ReviewComments } from '../review/ReviewComments.js';
import { useReviewComments } from '../review/use-review-comments.js';
import { Section } from './Section.js';
import { words } from './words.js';

/** What the reviewers said of the papers and nobody has answered yet. */
export function ReviewersComments({ congress }: { congress: string }) {
  const t = useWords(words);
  const found = useReviewComments({ congress, status: 'open' });
  if (found.total === 0) return null;
  return (
    <Section title={t('reviewers-comments', { count: found.total })}>
      <ReviewComments found={found} named />
    </Section>
  );
}
