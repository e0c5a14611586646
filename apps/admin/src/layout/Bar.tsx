import AccountIcon from '@mui/icons-material/ManageAccountsOutlined';
import { ListItemIcon, ListItemText, MenuItem } from '@mui/material';
import {
  AppBar,
  LoadingIndicator,
  LocalesMenuButton,
  Logout,
  TitlePortal,
  ToggleThemeButton,
  UserMenu,
  useTranslate,
  useUserMenu,
} from 'react-admin';
import { Link } from 'react-router-dom';
import { Bell } from '../notice/Bell.js';

export function Bar() {
  return (
    <AppBar
      toolbar={
        <>
          <LocalesMenuButton />
          <ToggleThemeButton />
          <LoadingIndicator sx={{ display: { xs: 'none', sm: 'inherit' } }} />
          <Bell />
        </>
      }
      userMenu={
        <UserMenu>
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
