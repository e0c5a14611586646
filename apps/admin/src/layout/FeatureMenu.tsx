import RefusedIcon from '@mui/icons-material/BlockOutlined';
import LessIcon from '@mui/icons-material/ExpandLess';
import MoreIcon from '@mui/icons-material/ExpandMore';
import FolderIcon from '@mui/icons-material/FolderOutlined';
import HomeIcon from '@mui/icons-material/HomeOutlined';
import FailedIcon from '@mui/icons-material/ReplayOutlined';
import { Box, Collapse, List, ListItem, ListItemButton, ListItemIcon, ListItemText, Tooltip } from '@mui/material';
import { type ReactNode, useState } from 'react';
import { useSidebarState, useTranslate } from 'react-admin';
import { useLocation } from 'react-router-dom';
import { type FeatureContract, features, type ViewContract } from '#contracts';
import { holds } from '../platform/access/posts.js';
import { usePosts } from '../platform/access/use-me.js';
import { useScreens } from '../platform/screens.js';
import { useSay } from '../platform/words/use-say.js';
import { MenuLine } from './MenuLine.js';

/** What the caller may read, by feature, in the order in which a congress meets them. */
export function FeatureMenu() {
  const posts = usePosts();
  const translate = useTranslate();
  const [isOpen] = useSidebarState();
  return (
    <Box component="nav" aria-label={translate('ky.menu.title')} sx={{ width: isOpen ? 264 : 56, pb: 6, pt: 1 }}>
      <List disablePadding>
        <MenuLine to="/" text={translate('ky.home.title')} icon={<HomeIcon />} />
        {features.map((feature) => {
          const readable = Object.values(feature.views).filter(({ roles }) => holds(posts, roles));
          return readable.length > 0 && <FeatureLines key={feature.feature} feature={feature} views={readable} />;
        })}
        {holds(posts, ['upper_officer', 'auditor']) && (
          <>
            <MenuLine to="/failed-jobs" text={translate('ky.failed.title')} icon={<FailedIcon />} />
            <MenuLine to="/process-refusals" text={translate('ky.refused.title')} icon={<RefusedIcon />} />
          </>
        )}
      </List>
    </Box>
  );
}

function FeatureLines({ feature, views }: { feature: FeatureContract; views: readonly ViewContract[] }) {
  const say = useSay();
  const [isSidebarOpen] = useSidebarState();
  const { icon: Icon = FolderIcon } = useScreens(feature.feature);
  const [first, ...others] = views;
  if (!first) return null;
  if (others.length === 0 || !isSidebarOpen) {
    return <MenuLine to={`/${first.name}`} text={say.view(first.name)} icon={<Icon />} />;
  }
  return <Foldable text={say.feature(feature.feature)} icon={<Icon />} views={views} />;
}

function Foldable({ text, icon, views }: { text: string; icon: ReactNode; views: readonly ViewContract[] }) {
  const say = useSay();
  const here = useLocation().pathname.split('/')[1];
  const isHere = views.some(({ name }) => name === here);
  const [opened, setOpened] = useState<boolean>();
  const isOpen = opened ?? isHere;
  return (
    <ListItem disablePadding sx={{ display: 'block' }}>
      <ListItemButton
        onClick={() => setOpened(!isOpen)}
        aria-expanded={isOpen}
        sx={{ minHeight: 40, mx: 1, px: 1.5, py: 0.5, borderRadius: 2 }}
      >
        <Tooltip title={text} placement="right">
          <ListItemIcon sx={{ minWidth: 40 }}>{icon}</ListItemIcon>
        </Tooltip>
        <ListItemText primary={text} slotProps={{ primary: { color: 'text.secondary' } }} />
        {isOpen ? <LessIcon fontSize="small" /> : <MoreIcon fontSize="small" />}
      </ListItemButton>
      <Collapse in={isOpen} unmountOnExit>
        <List disablePadding>
          {views.map(({ name }) => (
            <MenuLine key={name} to={`/${name}`} text={say.view(name)} />
          ))}
        </List>
      </Collapse>
    </ListItem>
  );
}
