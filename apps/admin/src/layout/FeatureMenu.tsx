import RefusedIcon from '@mui/icons-material/BlockOutlined';
import LessIcon from '@mui/icons-material/ExpandLess';
import MoreIcon from '@mui/icons-material/ExpandMore';
import ListsIcon from '@mui/icons-material/FormatListBulletedOutlined';
import HomeIcon from '@mui/icons-material/HomeOutlined';
import FailedIcon from '@mui/icons-material/ReplayOutlined';
import ReadingsIcon from '@mui/icons-material/VisibilityOutlined';
import { Box } from '@mui/material';
import { type ReactNode, useState } from 'react';
import { useSidebarState, useStore, useTranslate } from 'react-admin';
import { useLocation } from 'react-router-dom';
import { type FeatureContract, features, type ViewContract } from '#contracts';
import { firstScreensOf } from '../home/first-screens.js';
import { useAllowed } from '../platform/access/use-access.js';
import { useMe, usePosts } from '../platform/access/use-me.js';
import { FeatureIcon } from '../platform/FeatureIcon.js';
import { useSay } from '../platform/words/use-say.js';
import { MenuLine } from './MenuLine.js';
import { MenuSign } from './MenuSign.js';
import { MyWork } from './MyWork.js';
import { menuStyles, menuWidth } from './menu-styles.js';

/** The caller's own work first; all that may be read, by feature, below. */
export function FeatureMenu() {
  const me = useMe();
  const posts = usePosts();
  const translate = useTranslate();
  const [isOpen] = useSidebarState();
  const hasOwn = firstScreensOf(posts).length > 0;
  return (
    <Box component="nav" aria-label={translate('ky.menu.title')} style={{ width: menuWidth(isOpen) }} sx={menuStyles}>
      <ul hidden={me?.mustChange === true}>
        {hasOwn ? (
          <>
            <MyWork posts={posts} />
            <AllLists />
          </>
        ) : (
          <>
            <MenuLine to="/" text={translate('ky.home.title')} icon={<HomeIcon />} />
            <Lists />
          </>
        )}
      </ul>
    </Box>
  );
}

function AllLists() {
  const translate = useTranslate();
  const [isShown, setShown] = useStore('menu.allLists', false);
  const [isOpen] = useSidebarState();
  const text = translate('ky.menu.all');
  return (
    <>
      <li style={{ marginTop: 8 }}>
        <button
          type="button"
          className="line"
          onClick={() => setShown(!isShown)}
          aria-expanded={isShown}
          aria-label={isOpen ? undefined : text}
        >
          <MenuSign name={isOpen ? '' : text}>
            <ListsIcon />
          </MenuSign>
          {isOpen && <span className="text">{text}</span>}
          {isOpen && (isShown ? <LessIcon fontSize="small" /> : <MoreIcon fontSize="small" />)}
        </button>
      </li>
      {isShown && <Lists />}
    </>
  );
}

const everyView = features.flatMap(({ views }) => Object.keys(views));

/** What the caller may read, in the order in which a congress meets it. */
function Lists() {
  const translate = useTranslate();
  const readable = useAllowed('list', everyView);
  const pages = useAllowed('list', ['failed-jobs', 'process-refusals', 'readings']);
  return (
    <>
      {features.map((feature) => {
        const mine = Object.values(feature.views).filter(({ name }) => readable.includes(name));
        return mine.length > 0 && <FeatureLines key={feature.feature} feature={feature} views={mine} />;
      })}
      {pages.includes('failed-jobs') && (
        <MenuLine to="/failed-jobs" text={translate('ky.failed.title')} icon={<FailedIcon />} />
      )}
      {pages.includes('process-refusals') && (
        <MenuLine to="/process-refusals" text={translate('ky.refused.title')} icon={<RefusedIcon />} />
      )}
      {pages.includes('readings') && (
        <MenuLine to="/readings" text={translate('ky.readings.title')} icon={<ReadingsIcon />} />
      )}
    </>
  );
}

function FeatureLines({ feature, views }: { feature: FeatureContract; views: readonly ViewContract[] }) {
  const say = useSay();
  const [isSidebarOpen] = useSidebarState();
  const [first, ...others] = views;
  if (!first) return null;
  if (others.length === 0 || !isSidebarOpen) {
    return (
      <MenuLine to={`/${first.name}`} text={say.view(first.name)} icon={<FeatureIcon feature={feature.feature} />} />
    );
  }
  return (
    <Foldable text={say.feature(feature.feature)} icon={<FeatureIcon feature={feature.feature} />} views={views} />
  );
}

function Foldable({ text, icon, views }: { text: string; icon: ReactNode; views: readonly ViewContract[] }) {
  const say = useSay();
  const here = useLocation().pathname.split('/')[1];
  const isHere = views.some(({ name }) => name === here);
  const [opened, setOpened] = useState<boolean>();
  const isOpen = opened ?? isHere;
  return (
    <li>
      <button type="button" className="line" onClick={() => setOpened(!isOpen)} aria-expanded={isOpen}>
        <MenuSign name="">{icon}</MenuSign>
        <span className="text">{text}</span>
        {isOpen ? <LessIcon fontSize="small" /> : <MoreIcon fontSize="small" />}
      </button>
      {isOpen && (
        <ul>
          {views.map(({ name }) => (
            <MenuLine key={name} to={`/${name}`} text={say.view(name)} />
          ))}
        </ul>
      )}
    </li>
  );
}
