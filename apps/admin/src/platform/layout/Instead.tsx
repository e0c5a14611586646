import { Card, CardContent, type SvgIconProps, Typography } from '@mui/material';
import type { ComponentType, ReactNode } from 'react';

type InsteadProps = {
  readonly icon: ComponentType<SvgIconProps>;
  readonly title: string;
  readonly hint: string;
  /** The way on. */
  readonly children: ReactNode;
};

/** What stands where there is nothing to show yet, or no more: what is missing, why, and the way on. */
export function Instead({ icon: Icon, title, hint, children }: InsteadProps) {
  return (
    <Card variant="outlined">
      <CardContent sx={{ textAlign: 'center', py: 6 }}>
        <Icon sx={{ fontSize: 48, color: 'text.secondary' }} />
        <Typography variant="h1" component="h2" sx={{ mt: 1 }}>
          {title}
        </Typography>
        <Typography color="text.secondary" sx={{ maxWidth: '60ch', mx: 'auto', my: 2 }}>
          {hint}
        </Typography>
        {children}
      </CardContent>
    </Card>
  );
}
