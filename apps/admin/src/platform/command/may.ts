import {
  type CommandContract,
  commands,
  type FeatureContract,
  features,
  streamField,
  type ViewContract,
} from '#contracts';
import { holds, type Post } from '../access/posts.js';

type Row = { readonly [field: string]: unknown };

/** The commands that one of these posts may give on a row as it stands. */
export function commandsOn(view: ViewContract, row: Row, posts: readonly Post[]): string[] {
  return (view.commands ?? []).filter((type) => {
    const contract = commands.get(type);
    return contract !== undefined && isAsked(contract, posts) && isTime(contract, row['status']);
  });
}

/** The commands that begin something new, offered on the list of the feature's first view. */
export function beginningsOf(view: ViewContract, posts: readonly Post[]): string[] {
  const feature = features.find((one) => one.feature === view.feature);
  if (!feature || Object.values(feature.views)[0]?.name !== view.name) return [];
  return beginnings(feature, posts);
}

/** What may begin within a row of a feature: drafts, elections and votes of one congress. */
export function beginningsWithin(feature: string, posts: readonly Post[]): { type: string; field: string }[] {
  const fields = feature === 'union-unit' ? ['unit'] : [streamField(feature), feature];
  return features.flatMap((other) =>
    beginnings(other, posts)
      .map((type) => ({ type, field: commands.get(type)?.within ?? '' }))
      .filter(({ field }) => fields.includes(field)),
  );
}

function beginnings({ commands: all }: FeatureContract, posts: readonly Post[]): string[] {
  return Object.entries(all)
    .filter(([, contract]) => contract.begins === true && isAsked(contract, posts))
    .map(([type]) => type);
}

function isAsked(contract: CommandContract, posts: readonly Post[]): boolean {
  return contract.bySystem !== true && holds(posts, contract.roles);
}

function isTime({ when }: CommandContract, status: unknown): boolean {
  return when === undefined || (typeof status === 'string' && when.includes(status));
}
