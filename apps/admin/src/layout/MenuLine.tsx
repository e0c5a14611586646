import {
  ListItem,
  ListItemButton,
  ListItemIcon,
  ListItemText,
  type Theme,
  Tooltip,
  useMediaQuery,
} from '@mui/material';
import type { ReactNode } from 'react';
import { useSidebarState } from 'react-admin';
import { Link, useLocation } from 'react-router-dom';

/** One place to go; on a phone the menu closes behind whoever goes. */
export function MenuLine({
  to,
  alsoAt,
  text,
  icon,
  count,
}: {
  to: string;
  /** Another address of the same page. */
  alsoAt?: string;
  text: string;
  icon?: ReactNode;
  count?: ReactNode;
}) {
  const here = useLocation().pathname;
  const [isOpen, setOpen] = useSidebarState();
  const isNarrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  const isHere = here === to || here === alsoAt || (to !== '/' && here.startsWith(`${to}/`));
  return (
    <ListItem disablePadding>
      <ListItemButton
        component={Link}
        to={to}
        selected={isHere}
        aria-current={isHere ? 'page' : undefined}
        aria-label={isOpen ? undefined : text}
        onClick={() => isNarrow && setOpen(false)}
        sx={{ minHeight: 40, mx: 1, px: 1.5, py: 0.5, borderRadius: 2, pl: icon ? 1.5 : 6.5 }}
      >
        {icon && (
          <Tooltip title={isOpen ? '' : text} placement="right">
            <ListItemIcon sx={{ minWidth: 40 }}>{icon}</ListItemIcon>
          </Tooltip>
        )}
        {isOpen && (
          <ListItemText
            primary={text}
            slotProps={{
              primary: { color: isHere ? 'text.primary' : 'text.secondary', fontWeight: isHere ? 600 : 400 },
            }}
          />
        )}
        {isOpen && count}
      </ListItemButton>
    </ListItem>
  );
}
