import {
  type CommandType,
  commands,
  type FeatureContract,
  features,
  isCommandType,
  streamField,
  type ViewContract,
} from '#contracts';

type Row = { readonly [field: string]: unknown };

/** The commands that it is time for on a row as it stands, whoever gives them. */
export function commandsOn(view: ViewContract, row: Row): CommandType[] {
  return (view.commands ?? []).filter(isCommandType).filter((type) => {
    const { when } = commands.get(type) ?? {};
    const status = row['status'];
    return when === undefined || (typeof status === 'string' && when.includes(status));
  });
}

/** The commands that begin something new, offered on the list of the feature's first view. */
export function beginningsOf(view: ViewContract): CommandType[] {
  const feature = features.find((one) => one.feature === view.feature);
  if (!feature || Object.values(feature.views)[0]?.name !== view.name) return [];
  return beginnings(feature);
}

/** What may begin within a row of a feature: drafts, elections and votes of one congress. */
export function beginningsWithin(feature: string): { type: CommandType; field: string }[] {
  const fields = feature === 'union-unit' ? ['unit'] : [streamField(feature), feature];
  return features.flatMap((other) =>
    beginnings(other)
      .map((type) => ({ type, field: commands.get(type)?.within ?? '' }))
      .filter(({ field }) => fields.includes(field)),
  );
}

function beginnings({ commands: all }: FeatureContract): CommandType[] {
  return Object.entries(all)
    .filter(([, contract]) => contract.begins === true)
    .map(([type]) => type)
    .filter(isCommandType);
}
