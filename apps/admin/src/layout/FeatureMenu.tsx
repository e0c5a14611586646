import RefusedIcon from '@mui/icons-material/BlockOutlined';
import LessIcon from '@mui/icons-material/ExpandLess';
import MoreIcon from '@mui/icons-material/ExpandMore';
import FolderIcon from '@mui/icons-material/FolderOutlined';
import HomeIcon from '@mui/icons-material/HomeOutlined';
import FailedIcon from '@mui/icons-material/ReplayOutlined';
import { Box, Collapse, List, ListItemButton, ListItemIcon, ListItemText } from '@mui/material';
import { useState } from 'react';
import { Menu, MenuItemLink, useSidebarState, useTranslate } from 'react-admin';
import { useLocation } from 'react-router-dom';
import { type FeatureContract, features, type ViewContract } from '#contracts';
import { holds } from '../platform/access/posts.js';
import { usePosts } from '../platform/access/use-me.js';
import { useScreens } from '../platform/screens.js';
import { useSay } from '../platform/words/use-say.js';

/** What the caller may read, by feature, in the order in which a congress meets them. */
export function FeatureMenu() {
  const posts = usePosts();
  const translate = useTranslate();
  const [isOpen] = useSidebarState();
  return (
    <Menu sx={{ pb: 6, '& .MuiListItemText-root': { my: 0 } }}>
      <MenuItemLink to="/" primaryText={translate('ky.home.title')} leftIcon={<HomeIcon />} />
      {features.map((feature) => {
        const readable = Object.values(feature.views).filter(({ roles }) => holds(posts, roles));
        return readable.length > 0 && <FeatureItems key={feature.feature} feature={feature} views={readable} />;
      })}
      {holds(posts, ['upper_officer', 'auditor']) && (
        <Box sx={{ mt: 2 }}>
          {isOpen && (
            <Box sx={{ px: 3, pb: 0.5, fontSize: 12, color: 'text.secondary' }}>{translate('ky.menu.work')}</Box>
          )}
          <MenuItemLink to="/failed-jobs" primaryText={translate('ky.failed.title')} leftIcon={<FailedIcon />} />
          <MenuItemLink to="/process-refusals" primaryText={translate('ky.refused.title')} leftIcon={<RefusedIcon />} />
        </Box>
      )}
    </Menu>
  );
}

function FeatureItems({ feature, views }: { feature: FeatureContract; views: readonly ViewContract[] }) {
  const say = useSay();
  const [isSidebarOpen] = useSidebarState();
  const { icon: Icon = FolderIcon } = useScreens(feature.feature);
  const here = useLocation().pathname.split('/')[1];
  const isHere = views.some(({ name }) => name === here);
  const [opened, setOpened] = useState<boolean>();
  const isOpen = opened ?? isHere;
  const [first, ...others] = views;
  if (!first) return null;
  if (others.length === 0 || !isSidebarOpen) {
    return <MenuItemLink to={`/${first.name}`} primaryText={say.view(first.name)} leftIcon={<Icon />} />;
  }
  return (
    <Box component="li" sx={{ listStyle: 'none' }}>
      <ListItemButton
        onClick={() => setOpened(!isOpen)}
        aria-expanded={isOpen}
        sx={{ minHeight: 40, mx: 1, px: 2, py: 0.5, borderRadius: 2 }}
      >
        <ListItemIcon sx={{ minWidth: 40 }}>
          <Icon />
        </ListItemIcon>
        <ListItemText primary={say.feature(feature.feature)} slotProps={{ primary: { color: 'text.secondary' } }} />
        {isOpen ? <LessIcon fontSize="small" /> : <MoreIcon fontSize="small" />}
      </ListItemButton>
      <Collapse in={isOpen} unmountOnExit>
        <List disablePadding>
          {views.map(({ name }) => (
            <MenuItemLink key={name} to={`/${name}`} primaryText={say.view(name)} sx={{ pl: 6 }} />
          ))}
        </List>
      </Collapse>
    </Box>
  );
}
