import { Card, CardContent, Stack, Typography } from '@mui/material';
import { type ReactNode, useId } from 'react';

type SectionProps = {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly place?: string;
  readonly children: ReactNode;
};

/** A card with a heading; `place` is where links to it lead. */
export function Section({ title, aside, place, children }: SectionProps) {
  const id = useId();
  return (
    <Card component="section" variant="outlined" aria-labelledby={id} id={place} tabIndex={place ? -1 : undefined}>
      <CardContent>
        <Stack
          direction="row"
          sx={{ justifyContent: 'space-between', alignItems: 'baseline', gap: 1, flexWrap: 'wrap' }}
        >
          <Typography id={id} variant="h2" component="h3" gutterBottom>
            {title}
          </Typography>
          {aside}
        </Stack>
        {children}
      </CardContent>
    </Card>
  );
}
