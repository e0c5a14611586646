import UnselectedIcon from '@mui/icons-material/CheckBoxOutlineBlankOutlined';
import SelectedIcon from '@mui/icons-material/CheckBoxOutlined';
import MoreIcon from '@mui/icons-material/ExpandMore';
import {
  Accordion,
  AccordionDetails,
  AccordionSummary,
  Box,
  Card,
  CardContent,
  List,
  ListItem,
  ListItemButton,
  ListItemIcon,
  ListItemText,
  Typography,
} from '@mui/material';
import { useListContext, useTranslate } from 'react-admin';
import { views } from '#contracts';
import type { Facets as Counted } from '../data/data-provider.js';
import { numberText } from '../words/format.js';
import { useSay } from '../words/use-say.js';

/** The filters of a list beside it, each with its count; on a phone folded above it. */
export function Facets({ fields, folded = false }: { fields: readonly string[]; folded?: boolean }) {
  const translate = useTranslate();
  const { meta, filterValues } = useListContext();
  const facets = (meta as { facets?: Counted } | undefined)?.facets ?? {};
  const offered = fields
    .map((field) => {
      const chosen = asList((filterValues as { [field: string]: unknown })[field]);
      return { field, chosen, counts: facets[field] ?? {} };
    })
    .filter(({ counts, chosen }) => chosen.length > 0 || valuesIn(counts).length > 1);
  if (offered.length === 0) return null;
  const content = offered.map((facet) => <Facet key={facet.field} {...facet} />);
  if (folded) {
    return (
      <Accordion disableGutters elevation={0} sx={{ '&::before': { display: 'none' } }}>
        <AccordionSummary expandIcon={<MoreIcon />}>{translate('ky.list.facets')}</AccordionSummary>
        <AccordionDetails sx={{ pt: 0 }}>{content}</AccordionDetails>
      </Accordion>
    );
  }
  return (
    <Card variant="outlined" sx={{ width: 260, flexShrink: 0, ml: 2, alignSelf: 'flex-start', mt: 7 }}>
      <CardContent component="section" aria-label={translate('ky.list.facets')} sx={{ p: 2 }}>
        {content}
      </CardContent>
    </Card>
  );
}

type Counts = { readonly [value: string]: number };

function Facet({ field, counts, chosen }: { field: string; counts: Counts; chosen: readonly string[] }) {
  const say = useSay();
  const label = say.field(useFeature(), field);
  const values = [...new Set([...valuesIn(counts), ...chosen])];
  return (
    <Box sx={{ mb: 1.5 }}>
      <Typography variant="body2" color="text.secondary" sx={{ fontWeight: 600 }}>
        {label}
      </Typography>
      <List dense disablePadding aria-label={label}>
        {values
          .sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0))
          .map((value) => (
            <FacetLine key={value} field={field} value={value} count={counts[value] ?? 0} chosen={chosen} />
          ))}
      </List>
    </Box>
  );
}

type FacetLineProps = { field: string; value: string; count: number; chosen: readonly string[] };

function FacetLine({ field, value, count, chosen }: FacetLineProps) {
  const say = useSay();
  const translate = useTranslate();
  const { filterValues, displayedFilters, setFilters } = useListContext();
  const feature = useFeature();
  const isChosen = chosen.includes(value);
  const isYesNo = value === 'true' || value === 'false';
  function toggle() {
    const { [field]: _, ...others } = filterValues as { [field: string]: unknown };
    const next = isChosen ? chosen.filter((one) => one !== value) : [...chosen, value];
    setFilters(next.length > 0 ? { ...others, [field]: next } : others, displayedFilters);
  }
  return (
    <ListItem disablePadding>
      <ListItemButton
        onClick={toggle}
        role="checkbox"
        aria-checked={isChosen}
        sx={{ px: 0.5, py: 0.25, minHeight: { xs: 44, md: 32 }, borderRadius: 1 }}
      >
        <ListItemIcon sx={{ minWidth: 30 }}>
          {isChosen ? <SelectedIcon fontSize="small" color="primary" /> : <UnselectedIcon fontSize="small" />}
        </ListItemIcon>
        <ListItemText primary={isYesNo ? translate(`ra.boolean.${value}`) : say.value(feature, field, value)} />
        <Typography component="span" variant="body2" color="text.secondary" sx={{ fontVariantNumeric: 'tabular-nums' }}>
          {numberText(count, say.language)}
        </Typography>
      </ListItemButton>
    </ListItem>
  );
}

function useFeature(): string {
  const { resource } = useListContext();
  return views.get(resource)?.feature ?? '';
}

/** The values that rows have; not those that have none. */
function valuesIn(counts: Counts): string[] {
  return Object.keys(counts).filter(Boolean);
}

function asList(value: unknown): string[] {
  if (value === undefined || value === null || value === '') return [];
  return (Array.isArray(value) ? value : [value]).map(String);
}
