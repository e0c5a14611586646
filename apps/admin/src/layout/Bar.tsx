import AccountIcon from '@mui/icons-material/ManageAccountsOutlined';
import { Box, ListItemIcon, ListItemText, MenuItem } from '@mui/material';
import {
  AppBar,
  LocalesMenuButton,
  Logout,
  RefreshIconButton,
  TitlePortal,
  ToggleThemeButton,
  UserMenu,
  useTranslate,
  useUserMenu,
} from 'react-admin';
import { Link } from 'react-router-dom';
import { MomentControl } from '../moment/MomentControl.js';
import { Bell } from '../notice/Bell.js';
import { useMe } from '../platform/access/use-me.js';
import { SearchButton } from '../search/SearchButton.js';

export function Bar() {
  const me = useMe();
  const name = me?.displayName ?? 'ra.auth.user_menu';
  return (
    <AppBar
      // What hides on scrolling asks the page for its measures while it is being drawn.
      alwaysOn
      toolbar={
        <>
          {me && !me.mustChange && <SearchButton />}
          <MomentControl />
          <Box sx={{ display: { xs: 'none', sm: 'block' } }}>
            <LocalesMenuButton />
          </Box>
          <ToggleThemeButton />
          <RefreshIconButton color="inherit" sx={{ display: { xs: 'none', sm: 'inline-flex' } }} />
          {me && !me.mustChange && <Bell />}
        </>
      }
      userMenu={
        <UserMenu label={name}>
          <AccountItem />
          <Logout />
        </UserMenu>
      }
    >
      <TitlePortal variant="h6" component="h1" sx={{ fontSize: '1rem', fontWeight: 600 }} />
    </AppBar>
  );
}

function AccountItem() {
  const translate = useTranslate();
  const menu = useUserMenu();
  return (
    <MenuItem component={Link} to="/account" onClick={() => menu?.onClose()}>
      <ListItemIcon>
        <AccountIcon fontSize="small" />
      </ListItemIcon>
      <ListItemText>{translate('ky.account.title')}</ListItemText>
    </MenuItem>
  );
}
