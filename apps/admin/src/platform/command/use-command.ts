import { useMutation } from '@tanstack/react-query';
import { type DataProvider, useDataProvider } from 'react-admin';
import type { BodyOf, CommandType } from '#contracts';
import type { Answer, CommandOptions, Commands } from '../data/data-provider.js';

type Sent<Type extends CommandType> = {
  readonly type: Type;
  readonly data: BodyOf<Type>;
  readonly options: CommandOptions;
};

/** Gives a command and waits for the answer: what decides is never undone behind somebody's back. */
export function useCommand(): <Type extends CommandType>(sent: Sent<Type>) => Promise<Answer> {
  const provider = useDataProvider<DataProvider & Commands>();
  return useMutation({
    mutationFn: ({ type, data, options }: Sent<CommandType>) => provider.command(type, data, options),
    // Without a network it fails now; what decides is not sent later by itself.
    networkMode: 'always',
  }).mutateAsync;
}
