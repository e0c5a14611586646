import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { useCalm } from './use-calm.js';

/** What is aside: it comes when the rest is there, in the place kept for it (`height` in pixels). */
export function Later({ height = 0, children }: { height?: number; children: ReactNode }) {
  return useCalm() ? children : <Box sx={{ minHeight: height }} />;
}
