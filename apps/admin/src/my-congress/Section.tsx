import { Card, CardContent, Stack, Typography } from '@mui/material';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useSearchParams } from 'react-router-dom';

type SectionProps = {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly place?: string;
  readonly children: ReactNode;
};

/** A card with a heading; `?show=` and its place in the address lead to it. */
export function Section({ title, aside, place, children }: SectionProps) {
  const id = useId();
  const card = useRef<HTMLDivElement>(null);
  const [search] = useSearchParams();
  const isAsked = place !== undefined && search.get('show') === place;
  useEffect(() => {
    if (!isAsked) return;
    card.current?.scrollIntoView({ block: 'start' });
    card.current?.focus({ preventScroll: true });
  }, [isAsked]);
  return (
    <Card
      component="section"
      variant="outlined"
      aria-labelledby={id}
      ref={card}
      tabIndex={place ? -1 : undefined}
      sx={{ scrollMarginTop: 72 }}
    >
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
