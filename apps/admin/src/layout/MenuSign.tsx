import { Tooltip } from '@mui/material';
import type { ReactNode } from 'react';

/** The sign before a line of the menu; where it stands alone it is named when pointed at. */
export function MenuSign({ name, children }: { name: string; children: ReactNode }) {
  const sign = <span className="sign">{children}</span>;
  if (!name) return sign;
  return (
    <Tooltip title={name} placement="right">
      {sign}
    </Tooltip>
  );
}
