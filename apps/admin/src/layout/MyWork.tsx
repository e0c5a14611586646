import { Badge, Box } from '@mui/material';
import type { ReactNode } from 'react';
import { useSidebarState, useTranslate } from 'react-admin';
import { views } from '#contracts';
import { type FirstPath, firstScreensOf } from '../home/first-screens.js';
import { type Sign, signs } from '../home/signs.js';
import type { Post } from '../platform/access/posts.js';
import { useAllowed } from '../platform/access/use-access.js';
import { FeatureIcon } from '../platform/FeatureIcon.js';
import { useLanguage } from '../platform/i18n/SpokenLanguage.js';
import { useCalm } from '../platform/layout/use-calm.js';
import { useSay } from '../platform/words/use-say.js';
import { inLanguage } from '../platform/words/use-words.js';
import { MenuLine } from './MenuLine.js';

const VIEWS_AT_MOST = 5;

/** The few places where the caller's work is, before all the lists there are. */
export function MyWork({ posts }: { posts: readonly Post[] }) {
  const say = useSay();
  const translate = useTranslate();
  const [isOpen] = useSidebarState();
  const mine = firstScreensOf(posts);
  const often = useAllowed('list', [...new Set(mine.flatMap(({ path }) => signs[path].views))])
    .map((name) => views.get(name))
    .slice(0, VIEWS_AT_MOST);
  if (mine.length === 0) return null;
  return (
    <>
      {isOpen && <li className="title">{translate('ky.menu.mine')}</li>}
      {mine.map(({ path }) => (
        <ScreenLine key={path} path={path} isFirst={path === mine[0]?.path} />
      ))}
      {often.map(
        (view) =>
          view && (
            <MenuLine
              key={view.name}
              to={`/${view.name}`}
              text={say.view(view.name)}
              icon={<FeatureIcon feature={view.feature} />}
            />
          ),
      )}
    </>
  );
}

function ScreenLine({ path, isFirst }: { path: FirstPath; isFirst: boolean }) {
  const { label, icon: Icon, useCount } = signs[path];
  const language = useLanguage();
  const text = inLanguage(label, language);
  const line = (count?: ReactNode) => (
    <MenuLine to={path} {...(isFirst ? { alsoAt: '/' } : {})} text={text} icon={<Icon />} count={count} />
  );
  return useCount ? <Counted useCount={useCount}>{line}</Counted> : line();
}

function Counted({
  useCount,
  children,
}: {
  useCount: Sign['useCount'] & {};
  children: (count: ReactNode) => ReactNode;
}) {
  const count = useCount(useCalm());
  return children(
    count ? (
      <Box component="span" sx={{ px: 1.5 }}>
        <Badge badgeContent={count} max={999} color="primary" />
      </Box>
    ) : undefined,
  );
}
