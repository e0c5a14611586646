import DoneIcon from '@mui/icons-material/CheckCircleOutlined';
import MissingIcon from '@mui/icons-material/RadioButtonUnchecked';
import GoingIcon from '@mui/icons-material/TimelapseOutlined';
import { Link } from 'react-router-dom';
import { useLanguage } from '../platform/i18n/SpokenLanguage.js';
import { Name } from '../platform/value/Name.js';
import { dayText } from '../platform/words/format.js';
import { inLanguage, useWords } from '../platform/words/use-words.js';
import type { PaperDeed } from './PaperDeedDialog.js';
import { isFinal, type Paper, stateOf } from './standing.js';
import { usePaperName } from './use-paper-name.js';
import { paperStateWords, words } from './words.js';

type LineProps = {
  readonly paper: Paper;
  /** What the caller may do with papers. */
  readonly deeds: readonly PaperDeed[];
  readonly onDeed: (deed: PaperDeed) => void;
};

/** One paper of the checklist. */
export function PaperLine({ paper, deeds, onDeed }: LineProps) {
  const t = useWords(words);
  const name = usePaperName(paper);
  const { document, owner } = paper;
  return (
    <li>
      <StateSign paper={paper} />
      <div className="paper">
        {document ? <Link to={`/documents/${document.id}/show`}>{name}</Link> : <div>{name}</div>}
        <div className="standing">
          <StateText paper={paper} />
          {' · '}
          <OwnerText paper={paper} />
        </div>
      </div>
      <div className="deeds">
        {!document && deeds.includes('start') && (
          <button
            type="button"
            className="first"
            aria-label={t('start-of', { paper: name })}
            onClick={() => onDeed('start')}
          >
            {t('start')}
          </button>
        )}
        {!owner && !isFinal(paper) && deeds.includes('assign') && (
          <button type="button" aria-label={t('assign-of', { paper: name })} onClick={() => onDeed('assign')}>
            {t('assign')}
          </button>
        )}
        {document && document.commentsUnanswered > 0 && (
          <Link to={`/documents/${document.id}/show?tab=comments`}>
            {t('unanswered', { count: document.commentsUnanswered })}
          </Link>
        )}
      </div>
    </li>
  );
}

function StateSign({ paper }: { paper: Paper }) {
  if (isFinal(paper)) return <DoneIcon color="success" />;
  return stateOf(paper) === 'missing' ? <MissingIcon color="disabled" /> : <GoingIcon color="info" />;
}

function StateText({ paper }: { paper: Paper }) {
  const t = useWords(words);
  const language = useLanguage();
  const { document } = paper;
  return [
    inLanguage(paperStateWords[stateOf(paper)], language),
    document && document.versions > 1 && t('versions', { count: document.versions }),
    document?.status === 'consulting' && document.until && t('until', { day: dayText(document.until) }),
  ]
    .filter(Boolean)
    .join(' · ');
}

function OwnerText({ paper: { owner } }: { paper: Paper }) {
  const t = useWords(words);
  if (!owner) return t('owner-none');
  const [before = '', after = ''] = t('owner', { name: '|' }).split('|');
  return (
    <>
      {before}
      <Name view="people" id={owner.person} />
      {after}
      {owner.dueOn && `, ${t('due-on', { day: dayText(owner.dueOn) })}`}
    </>
  );
}
