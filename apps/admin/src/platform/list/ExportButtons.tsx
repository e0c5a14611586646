import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import { Button } from '@mui/material';
import { useListContext, useTranslate } from 'react-admin';
import { query } from '../http/ask.js';
import { useMoment } from '../moment/use-moment.js';

/** The list as a file: all rows that match, in the order of the list, at the moment that is looked at. */
export function ExportButtons({ view }: { view: string }) {
  const translate = useTranslate();
  const at = useMoment();
  const { filterValues, filter, sort, total } = useListContext();
  const { q, ...chosen } = { ...filterValues, ...filter } as { q?: string };
  const wanted = Object.keys(chosen).length > 0 ? chosen : undefined;
  const asked = query({ filter: wanted, q, sort: sort.field, order: sort.order, at });
  if (!total) return null;
  return (['xlsx', 'csv'] as const).map((format) => (
    <Button
      key={format}
      size="small"
      component="a"
      href={`/api/exports/${view}.${format}${asked}`}
      download
      startIcon={<DownloadIcon />}
      aria-label={`${translate('ky.list.export')} ${format.toUpperCase()}`}
      sx={{ minHeight: { xs: 44, md: 32 } }}
    >
      {format.toUpperCase()}
    </Button>
  ));
}
