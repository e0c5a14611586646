import type { Plugin } from 'vite';

/** What the library of translations brings along for browsers of long ago; those that run the console have it. */
const known: { readonly [module: string]: string } = {
  'object.entries': 'module.exports = Object.entries;',
  hasown: 'module.exports = Object.hasOwn;',
};

/** Puts the browser's own in their place. */
export function todaysBrowsers(): Plugin {
  return {
    name: 'ky-yeu:todays-browsers',
    enforce: 'pre',
    apply: 'build',
    resolveId: (id) => (id in known ? `\0${id}.cjs` : null),
    load: (id) => (id.startsWith('\0') ? (known[id.slice(1, -'.cjs'.length)] ?? null) : null),
  };
}
