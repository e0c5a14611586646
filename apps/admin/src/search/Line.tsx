import { ListItemButton, ListItemIcon, ListItemText } from '@mui/material';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';

type LineProps = {
  readonly to: string;
  readonly icon: ReactNode;
  readonly primary: ReactNode;
  readonly secondary: string;
  readonly onOpen?: () => void;
};

/** One thing that was found, or looked up before: the way to it. */
export function Line({ to, icon, primary, secondary, onOpen }: LineProps) {
  return (
    <ListItemButton component={Link} to={to} divider sx={{ minHeight: 48 }} onClick={() => onOpen?.()}>
      <ListItemIcon sx={{ minWidth: 40 }}>{icon}</ListItemIcon>
      <ListItemText
        primary={primary}
        secondary={secondary}
        slotProps={{ primary: { sx: { fontWeight: 500, overflowWrap: 'anywhere' } } }}
      />
    </ListItemButton>
  );
}
