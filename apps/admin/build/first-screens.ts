import type { Plugin } from 'vite';

const screens =
  /apps[\\/]admin[\\/]src[\\/](my-congress[\\/]MyCongress|steering[\\/]Steering|review[\\/]Inbox|look-back[\\/]LookBack)\.tsx$/;

/** What the look-back shares with the search of the bar, which is fetched when it is opened. */
const apart = /apps[\\/]admin[\\/]src[\\/]search[\\/]/;

/** The chunk of what they share. */
export const CHUNK = 'first';

/** Tells which modules of the console a first screen is made of, and has what several share asked for early. */
export function firstScreens(): { readonly plugin: Plugin; readonly need: (module: string) => boolean } {
  const needed = new Set<string>();
  return {
    plugin: {
      name: 'ky-yeu:first-screens',
      buildEnd() {
        const gather = (id: string) => {
          if (needed.has(id) || id.includes('node_modules')) return;
          needed.add(id);
          for (const imported of this.getModuleInfo(id)?.importedIds ?? []) gather(imported);
        };
        for (const id of this.getModuleIds()) if (screens.test(id)) gather(id);
      },
      // Asked for together with the frame, and not once the frame has been read.
      transformIndexHtml: {
        order: 'post',
        handler: (_, { bundle }) =>
          Object.values(bundle ?? {})
            .filter((file) => file.type === 'chunk' && file.name === CHUNK)
            .map(({ fileName }) => ({
              tag: 'link',
              attrs: { rel: 'modulepreload', crossorigin: true, href: `/${fileName}` },
              injectTo: 'head',
            })),
      },
    },
    need: (module) => needed.has(module) && !apart.test(module),
  };
}
