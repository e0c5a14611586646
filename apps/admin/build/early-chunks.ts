import type { HtmlTagDescriptor, Plugin } from 'vite';

type Imports = (id: string) => readonly string[];

/** What begins: it asks ahead for what will be shown. */
const asking = /apps[\\/]admin[\\/]index\.html$/;

/** What it takes of libraries: the queries and the error of a refusal, without anything that draws. */
const taken = /node_modules[\\/](@tanstack[\\/]query-core[\\/]|ra-core[\\/]dist[\\/]dataProvider[\\/]HttpError\.js)/;

const screens =
  /apps[\\/]admin[\\/]src[\\/](my-congress[\\/]MyCongress|steering[\\/]Steering|review[\\/]Inbox|look-back[\\/]LookBack)\.tsx$/;

/** What the look-back shares with the search of the bar, which is fetched when it is opened. */
const apart = /apps[\\/]admin[\\/]src[\\/]search[\\/]/;

/** The chunks of every first visit: what asks ahead, then what draws. */
export const AHEAD = 'ahead';
export const REACT = 'react';
export const DRAW = 'draw';
export const FIRST = 'first';

const early: readonly string[] = [REACT, DRAW, FIRST];

// Known only once the first words are drawn, they would have every line measured twice.
const font = /\.woff2$/;

/** Tells which modules ask ahead and which make the first screens, and has what draws asked for together with the entry. */
export function earlyChunks() {
  const ahead = new Set<string>();
  const first = new Set<string>();
  const plugin: Plugin = {
    name: 'ky-yeu:early-chunks',
    buildEnd() {
      const imports: Imports = (id) => this.getModuleInfo(id)?.importedIds ?? [];
      for (const id of this.getModuleIds()) {
        if (asking.test(id)) gather(id, ahead, imports);
        if (screens.test(id)) gather(id, first, imports);
      }
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle }) =>
        Object.values(bundle ?? {}).flatMap((file) => {
          const href = `/${file.fileName}`;
          if (file.type === 'chunk' && early.includes(file.name)) return [link({ rel: 'modulepreload', href })];
          if (font.test(href)) return [link({ rel: 'preload', as: 'font', type: 'font/woff2', href })];
          return [];
        }),
    },
  };
  return {
    plugin,
    inAhead: (module: string) => ahead.has(module) || taken.test(module),
    inFirst: (module: string) => first.has(module) && !apart.test(module),
  };
}

function link(attrs: { readonly [name: string]: string }): HtmlTagDescriptor {
  return { tag: 'link', attrs: { ...attrs, crossorigin: true }, injectTo: 'head' };
}

/** A module of the console and all of its own that it imports, what is fetched later left out. */
function gather(id: string, into: Set<string>, imports: Imports) {
  if (into.has(id) || id.includes('node_modules')) return;
  into.add(id);
  for (const imported of imports(id)) gather(imported, into, imports);
}
