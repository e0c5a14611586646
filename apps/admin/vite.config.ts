import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';
import { compactContracts } from './build/compact-contracts.js';
import { compressed } from './build/compressed.js';
import { CHUNK, firstScreens } from './build/first-screens.js';
import { todaysBrowsers } from './build/todays-browsers.js';

const first = firstScreens();

export default defineConfig({
  root: import.meta.dirname,
  plugins: [compactContracts(), todaysBrowsers(), react(), first.plugin, compressed()],
  resolve: { conditions: ['source', ...defaultClientConditions] },
  server: { host: '127.0.0.1', port: 5173, proxy: { '/api': 'http://127.0.0.1:3000' } },
  build: {
    outDir: '../../dist/admin',
    emptyOutDir: true,
    target: 'es2022',
    // Fonts stay files: a data: URL would need a looser content security policy.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1_100,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'react',
              test: /node_modules[\\/](react|react-dom|scheduler|react-router|react-router-dom)[\\/]/,
              priority: 30,
            },
            // What every page needs comes in one piece, so does what first screens share with others, and what the same
            // pages share: each request takes its while.
            { name: 'frame', tags: ['$initial'], priority: 28 },
            { name: 'editor', test: /node_modules[\\/](@tiptap|prosemirror-[a-z-]+|linkifyjs)[\\/]/, priority: 25 },
            { name: CHUNK, test: first.need, minShareCount: 2, priority: 24 },
            { name: 'shared', minShareCount: 2, entriesAware: true, priority: 20 },
          ],
        },
      },
    },
  },
});
