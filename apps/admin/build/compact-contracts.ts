import { type Plugin, runnerImport } from 'vite';

const root = decodeURI(new URL('../../..', import.meta.url).pathname);

/**
 * Gives the console of the contracts and the vocabulary what it looks at: fields as plain data instead of schemas, and
 * first the Vietnamese words. What forms ask for, English, the words of refusals and of rules are fetched by whoever
 * needs them.
 */
export function compactContracts(): Plugin {
  const made = new Map<string, Promise<string>>();
  return {
    name: 'ky-yeu:compact-contracts',
    enforce: 'pre',
    resolveId(id, importer) {
      if (id === 'zod') this.error(`${importer} brings schemas into the console; it may take only their types.`);
      return id in makers ? `\0${id}` : null;
    },
    load(id) {
      const make = id.startsWith('\0') ? makers[id.slice(1)] : undefined;
      if (!make) return null;
      const code = made.get(id) ?? make();
      made.set(id, code);
      return code;
    },
  };
}

const makers: { readonly [id: string]: () => Promise<string> } = {
  '#contracts': contracts,
  '#contracts/bodies': bodies,
  './ref-fields.js': refFields,
  '#vocabulary': vocabulary,
  'virtual:english': english,
  'virtual:refusals': refusals,
  'virtual:rule-inputs': ruleInputs,
};

async function contracts(): Promise<string> {
  const { all, fieldsOf } = await readContracts();
  const features = all.features.map(({ feature, commands, views }) => ({
    feature,
    commands: mapped(commands, ({ body: _, ...contract }) => contract),
    views: mapped(views, ({ row, ...contract }) => ({ ...contract, row: { fields: fieldsOf(row) } })),
  }));
  const { roles, readers, officers, branch } = all;
  return [
    `export const features = ${data(features)};`,
    'export const commands = new Map(features.flatMap((feature) => Object.entries(feature.commands)));',
    'export const views = new Map(features.flatMap((feature) => Object.entries(feature.views)));',
    ...Object.entries({ roles, readers, officers, branch }).map(
      ([name, list]) => `export const ${name} = ${data(list)};`,
    ),
    `export ${all.featureOfCommand.toString()}`,
    `export ${all.streamField.toString()}`,
    `export ${all.isCommandType.toString()}`,
  ].join('\n');
}

async function bodies(): Promise<string> {
  const { all, fieldsOf } = await readContracts();
  const known = Object.fromEntries([...all.commands].map(([type, { body }]) => [type, { fields: fieldsOf(body) }]));
  return [`const known = ${data(known)};`, 'export function bodyOf(type) { return known[type]; }'].join('\n');
}

async function refFields(): Promise<string> {
  const { all } = await readContracts();
  const { refFieldsOf } = await read<typeof import('../src/platform/shape/ref-fields-of.js')>(
    'apps/admin/src/platform/shape/ref-fields-of.ts',
  );
  const names = [...refFieldsOf(all.features)].map(([feature, views]) => [feature, [...views]]);
  return `export const refFields = new Map(${data(names)}.map(([feature, views]) => [feature, new Map(views)]));`;
}

async function vocabulary(): Promise<string> {
  const { vocabulary: all, commonFields, notices } = await words();
  const known = mapped(all, (feature) => ({ ...feature, refusals: {} }));
  return [
    `export const vocabulary = ${data(spoken(known, 'vi'))};`,
    `export const commonFields = ${data(spoken(commonFields, 'vi'))};`,
    `export const notices = ${data(spoken(notices, 'vi'))};`,
  ].join('\n');
}

async function english(): Promise<string> {
  const { vocabulary: all, commonFields, notices } = await words();
  const known = mapped(all, ({ refusals: _, ...feature }) => feature);
  return `export default ${data(spoken({ vocabulary: known, commonFields, notices }, 'en'))};`;
}

async function refusals(): Promise<string> {
  return `export { sayRefusal } from ${JSON.stringify(`${root}libs/vocabulary/src/index.ts`)};`;
}

async function ruleInputs(): Promise<string> {
  return `export { ruleInputWords } from ${JSON.stringify(`${root}libs/vocabulary/src/rule-inputs.ts`)};`;
}

async function readContracts() {
  const all = await read<typeof import('#contracts')>('libs/contracts/src/index.ts');
  const { fieldsOf } = await read<typeof import('../src/platform/shape/shape.js')>(
    'apps/admin/src/platform/shape/shape.ts',
  );
  return { all, fieldsOf };
}

function words() {
  return read<typeof import('#vocabulary')>('libs/vocabulary/src/index.ts');
}

async function read<Module>(path: string): Promise<Module> {
  const { module } = await runnerImport<Module>(`${root}${path}`, {
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { conditions: ['source'] },
  });
  return module;
}

/** A tree of words with those of one language only. */
function spoken(tree: unknown, language: 'vi' | 'en'): unknown {
  if (typeof tree !== 'object' || tree === null) return tree;
  const { vi, en } = tree as { vi?: unknown; en?: unknown };
  if (typeof vi === 'string' && typeof en === 'string') return { [language]: language === 'vi' ? vi : en };
  return mapped(tree as { readonly [name: string]: unknown }, (inner) => spoken(inner, language));
}

function mapped<From, To>(
  tree: { readonly [name: string]: From },
  change: (inner: From) => To,
): { [name: string]: To } {
  return Object.fromEntries(Object.entries(tree).map(([name, inner]) => [name, change(inner)]));
}

// Browsers read JSON faster than code.
function data(value: unknown): string {
  return `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
}
