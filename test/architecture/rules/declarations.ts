import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { root, type SourceFile } from '../sources.js';

type Place = { readonly file: string; readonly name: string };
type Module = {
  readonly source: SourceFile;
  readonly declared: ReadonlyMap<string, ts.Node>;
  readonly imported: ReadonlyMap<string, Place>;
  /** Files of which everything is passed on. */
  readonly passedOn: readonly string[];
};

const modules = new Map<string, Module>();

/** What the first exported function of a file is made of: itself, and every function and constant that it comes to use. */
export function reachedFrom(file: string, through: (source: SourceFile) => boolean): readonly ts.Node[] {
  return allReached([{ file, name: firstFunction(file) }], through);
}

/** What stands under one name in an object of a file (`'rollout.start': …`), and all that it comes to use; nothing: it does not stand there. */
export function reachedFromEntry(file: string, entry: string): readonly ts.Node[] {
  const found = [...moduleOf(file).declared.values()]
    .flatMap(below)
    .find((node) => ts.isPropertyAssignment(node) && ts.isStringLiteral(node.name) && node.name.text === entry);
  if (!found) return [];
  return [
    found,
    ...allReached(
      namesIn(found).map((name) => placeOf(file, name)),
      () => true,
    ),
  ];
}

function allReached(from: readonly Place[], through: (source: SourceFile) => boolean): readonly ts.Node[] {
  const reached = new Map<string, ts.Node>();
  const next = [...from];
  for (let place = next.pop(); place; place = next.pop()) {
    const found = declarationOf(place);
    if (!found || !through(moduleOf(found.file).source) || reached.has(`${found.file} ${found.name}`)) continue;
    reached.set(`${found.file} ${found.name}`, found.node);
    next.push(...namesIn(found.node).map((name) => placeOf(found.file, name)));
  }
  return [...reached.values()];
}

/** Every node below one, itself included, but none of a type. */
export function below(node: ts.Node): ts.Node[] {
  if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) return [];
  const nodes = [node];
  ts.forEachChild(node, (child) => void nodes.push(...below(child)));
  return nodes;
}

function firstFunction(file: string): string {
  const [, name = ''] = /^export function (\w+)/m.exec(moduleOf(file).source.text) ?? [];
  return name;
}

function namesIn(node: ts.Node): string[] {
  return below(node).flatMap((one) => (ts.isIdentifier(one) && isUse(one) ? [one.text] : []));
}

function isUse(name: ts.Identifier): boolean {
  const { parent } = name;
  if (ts.isPropertyAccessExpression(parent)) return parent.name !== name;
  return !(ts.isPropertyAssignment(parent) && parent.name === name);
}

function placeOf(file: string, name: string): Place {
  return moduleOf(file).imported.get(name) ?? { file, name };
}

function declarationOf({ file, name }: Place): (Place & { readonly node: ts.Node }) | undefined {
  const { declared, imported, passedOn } = moduleOf(file);
  const node = declared.get(name);
  if (node) return { file, name, node };
  const from = imported.get(name);
  if (from) return declarationOf(from);
  return passedOn.map((one) => declarationOf({ file: one, name })).find((found) => found !== undefined);
}

function moduleOf(file: string): Module {
  const known = modules.get(file) ?? read(file);
  modules.set(file, known);
  return known;
}

function read(file: string): Module {
  const declared = new Map<string, ts.Node>();
  const imported = new Map<string, Place>();
  const passedOn: string[] = [];
  const text = readFileSync(join(root, file), 'utf8');
  for (const statement of ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true).statements) {
    if (ts.isFunctionDeclaration(statement) && statement.name) declared.set(statement.name.text, statement);
    if (ts.isVariableStatement(statement))
      for (const one of statement.declarationList.declarations) declared.set(one.name.getText(), one);
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) continue;
    const from = fileOf(file, statement.moduleSpecifier);
    if (!from) continue;
    if (ts.isExportDeclaration(statement) && !statement.exportClause) passedOn.push(from);
    for (const [as, name] of namesOf(statement)) imported.set(as, { file: from, name });
  }
  return { source: { path: file, text }, declared, imported, passedOn };
}

/** The names that a statement brings in or passes on, each with its name where it comes from. */
function namesOf(statement: ts.ImportDeclaration | ts.ExportDeclaration): (readonly [as: string, name: string])[] {
  const named = ts.isImportDeclaration(statement) ? statement.importClause?.namedBindings : statement.exportClause;
  if (!named || ts.isNamespaceImport(named) || ts.isNamespaceExport(named)) return [];
  return named.elements.map(({ name, propertyName }) => [name.text, (propertyName ?? name).text] as const);
}

function fileOf(file: string, specifier: ts.Expression | undefined): string | undefined {
  if (!specifier || !ts.isStringLiteral(specifier) || !specifier.text.startsWith('.')) return undefined;
  const path = join(dirname(file), specifier.text.replace(/\.js$/, '.ts'));
  return existsSync(join(root, path)) ? path : undefined;
}
