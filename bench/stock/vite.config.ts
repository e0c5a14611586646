import { defineConfig } from 'vite';
import { compressed } from '../../apps/admin/build/compressed.js';

export default defineConfig({
  root: import.meta.dirname,
  base: '/stock/',
  plugins: [compressed()],
  build: { emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 2_000 },
});
