import ts from 'typescript';
import { isProvisionName, matterOf, type ProvisionName } from '#domain/regulation';
import type { SourceFile } from '../sources.js';
import { below, reachedFrom } from './declarations.js';

export type AppliedRules = {
  /** The matters that are looked up in the rules of the congress, read or cited. */
  readonly provisions: ReadonlySet<ProvisionName>;
  /** The rules that are named by their id alone, each with the refusals given for it. */
  readonly named: ReadonlyMap<string, readonly string[]>;
};

/** The rules that a decision goes by: what its function, and all that this one uses, names of them. */
export function appliedRules(file: string): AppliedRules {
  const nodes = reachedFrom(file, decidesSomething).flatMap(below);
  const named = new Map<string, string[]>();
  for (const node of nodes) {
    if (!ts.isStringLiteral(node) || !isRuleId(node)) continue;
    const beside = refusalsIn(around(citationAt(node), ts.isCallExpression));
    const refusals = beside.length > 0 ? beside : refusalsHandedTo(around(node, ts.isFunctionDeclaration), nodes);
    named.set(node.text, [...new Set([...(named.get(node.text) ?? []), ...refusals])]);
  }
  return { provisions: new Set(nodes.flatMap(provisionAt).map(matterOf)), named };
}

/** The ids of rules that a source names. */
export function rulesNamedIn({ path, text }: SourceFile): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  return below(source).flatMap((node) => (ts.isStringLiteral(node) && isRuleId(node) ? [node.text] : []));
}

/** The types of the events that a decision may write. */
export function writtenBy(file: string): ReadonlySet<string> {
  const nodes = reachedFrom(file, () => true).flatMap(below);
  return new Set(
    nodes.flatMap((node) =>
      ts.isStringLiteral(node) && ts.isPropertyAssignment(node.parent) && node.parent.name.getText() === 'type'
        ? [node.text]
        : [],
    ),
  );
}

/** The regulation itself only says what may be looked up, but for what guards by itself there. */
function decidesSomething({ path, text }: SourceFile): boolean {
  return !path.includes('/regulation/') || text.includes('guard({');
}

/** The id itself, or `ownCheck('C05', ruleSet)` around it, which knows of no refusal. */
function citationAt(id: ts.StringLiteral): ts.Node {
  const { parent } = id;
  return ts.isCallExpression(parent) && parent.expression.getText() === 'ownCheck' ? parent : id;
}

function isRuleId({ text, parent }: ts.StringLiteral): boolean {
  if (ts.isPropertyAssignment(parent) && parent.name.getText() === 'rule') return true;
  return /^(?:[A-Z]{1,2}\d{2,3}|KL-\d+)$/.test(text);
}

/** The refusals of which a function is told by those who call it. */
function refusalsHandedTo(called: ts.FunctionDeclaration | undefined, nodes: readonly ts.Node[]): string[] {
  return nodes.flatMap((node) =>
    ts.isCallExpression(node) && node.expression.getText() === called?.name?.text ? refusalsIn(node) : [],
  );
}

function refusalsIn(node: ts.Node | undefined): string[] {
  if (!node) return [];
  return below(node).flatMap((one) =>
    ts.isStringLiteral(one) && /^[a-z-]+\.[a-z][a-z-]*$/.test(one.text) ? [one.text] : [],
  );
}

/** The nearest node of a kind that a node stands in. */
function around<Kind extends ts.Node>(node: ts.Node, isOfKind: (node: ts.Node) => node is Kind): Kind | undefined {
  let outer = node.parent;
  while (!ts.isSourceFile(outer) && !isOfKind(outer)) outer = outer.parent;
  return isOfKind(outer) ? outer : undefined;
}

function provisionAt(node: ts.Node): ProvisionName[] {
  const name = lookedUp(node) ?? taken(node);
  return name !== undefined && isProvisionName(name) ? [name] : [];
}

/** `provision(regulation, 'quorum')`, or a name handed on to where it is looked up. */
function lookedUp(node: ts.Node): string | undefined {
  if (!ts.isStringLiteral(node)) return undefined;
  const { text } = node;
  const parent = ts.isConditionalExpression(node.parent) ? node.parent.parent : node.parent;
  if (ts.isCallExpression(parent) && /^provision(For)?$/.test(parent.expression.getText())) return text;
  const isHandedOn = ts.isCallExpression(parent) || ts.isPropertyAssignment(parent);
  return isHandedOn && /[A-Z]/.test(text) ? text : undefined;
}

/** `rules.quorum`, or `{ quorum }` out of the rules that are frozen in a stream. */
function taken(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node))
    return isRules(node.expression) && !isForItsRuleSet(node) ? node.name.text : undefined;
  if (!ts.isBindingElement(node) || !ts.isObjectBindingPattern(node.parent)) return undefined;
  const from = node.parent.parent;
  const isOfRules = ts.isParameter(from)
    ? (from.type?.getText().endsWith('Rules') ?? false)
    : ts.isVariableDeclaration(from) && from.initializer !== undefined && isRules(from.initializer);
  return isOfRules ? (node.propertyName ?? node.name).getText() : undefined;
}

/** `rules.majority.ruleSet` says under which rules all is done, and nothing of the majority. */
function isForItsRuleSet({ parent }: ts.PropertyAccessExpression): boolean {
  if (ts.isPropertyAccessExpression(parent)) return parent.name.text === 'ruleSet';
  return ts.isVariableDeclaration(parent) && /^\{ ruleSet \}$/.test(parent.name.getText());
}

function isRules(expression: ts.Expression): boolean {
  return /(^|\.)rules$/.test(expression.getText());
}
