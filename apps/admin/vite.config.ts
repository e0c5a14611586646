import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';
import { compactContracts } from './build/compact-contracts.js';
import { compressed } from './build/compressed.js';
import { AHEAD, DRAW, earlyChunks, FIRST, REACT } from './build/early-chunks.js';
import { todaysBrowsers } from './build/todays-browsers.js';

const early = earlyChunks();

export default defineConfig({
  root: import.meta.dirname,
  plugins: [compactContracts(), todaysBrowsers(), react(), early.plugin, compressed()],
  resolve: { conditions: ['source', ...defaultClientConditions] },
  server: { host: '127.0.0.1', port: 5173, proxy: { '/api': 'http://127.0.0.1:3000' } },
  build: {
    outDir: '../../dist/admin',
    emptyOutDir: true,
    target: 'es2022',
    // Fonts stay files: a data: URL would need a looser content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1_100,
    rolldownOptions: {
      // On a slow machine a note of where the build spent its time would stand before the addresses that somebody waits for.
      checks: { pluginTimings: false },
      // What draws is an entry of its own, so that what it imports is the frame and nothing else.
      input: [`${import.meta.dirname}/index.html`, `${import.meta.dirname}/src/draw.tsx`],
      output: {
        codeSplitting: {
          groups: [
            {
              name: REACT,
              test: /node_modules[\\/](react|react-dom|scheduler|react-router|react-router-dom)[\\/]/,
              priority: 30,
            },
            // What asks ahead comes first and by itself; what every page needs in one piece, so does what first screens
            // share with others, and what the same pages share: each request takes its while.
            { name: AHEAD, test: early.inAhead, priority: 32 },
            { name: DRAW, tags: ['$initial'], priority: 28 },
            { name: 'editor', test: /node_modules[\\/](@tiptap|prosemirror-[a-z-]+|linkifyjs)[\\/]/, priority: 25 },
            { name: FIRST, test: early.inFirst, minShareCount: 2, priority: 24 },
            { name: 'shared', minShareCount: 2, entriesAware: true, priority: 20 },
          ],
        },
      },
    },
  },
});
