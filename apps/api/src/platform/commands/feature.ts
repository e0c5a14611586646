import type { Type } from '@nestjs/common';
import { CommandHandler, type ICommand, type ICommandHandler } from '@nestjs/cqrs';
import type { z } from 'zod';
import type { CommandContract, FeatureContract } from '#contracts';
import type { AnyDecider, Asked, Decider, Happened } from '#decider';
import type { Projection } from '../views/projection.js';
import type { Answer, CommandRequest } from './command-request.js';
import { DecisionRunner } from './decision-runner.js';
import type { Look } from './look.js';

/** What the door puts on the command bus; each feature has a class of its own, so that each has its own handler. */
export abstract class FeatureCommand implements ICommand {
  constructor(readonly request: CommandRequest) {}
}

/** What a facts function knows of the command it gathers for. */
export type Gathering<Data> = Omit<Asked<string, Data & object>, 'facts'>;

type CommandOf<Command extends Asked, Kind extends Command['type']> = Extract<Command, { type: Kind }>;
type NeedsFacts<Command extends Asked> = {
  [Kind in Command['type']]: keyof CommandOf<Command, Kind>['facts'] extends never ? never : Kind;
}[Command['type']];

/** One function for every command whose decision needs something from another stream. */
export type FactsFor<Command extends Asked> = {
  readonly [Kind in NeedsFacts<Command>]: (
    asked: Gathering<CommandOf<Command, Kind>['data']>,
    look: Look,
  ) => Promise<CommandOf<Command, Kind>['facts']> | CommandOf<Command, Kind>['facts'];
};

/** The wire must carry what the decision reads: a body that does not fit its command is a compile error here. */
type Bodies<Command extends Asked> = {
  readonly [Kind in Command['type']]: CommandContract & {
    readonly body: z.ZodObject & z.ZodType<CommandOf<Command, Kind>['data']>;
  };
};

type FeatureParts<Command extends Asked, Event extends Happened, State> = {
  readonly contract: FeatureContract;
  readonly commands: Bodies<Command>;
  readonly decider: Decider<Command, Event, State>;
  readonly facts: FactsFor<Command>;
  readonly views: readonly Projection[];
  /** Commands that must not run beside another of the same name: those whose guard looks across streams. */
  readonly alone?: {
    readonly [Kind in Command['type']]?: (asked: Gathering<CommandOf<Command, Kind>['data']>) => string;
  };
};

/** A feature as the service runs it. */
export type Feature = {
  readonly contract: FeatureContract;
  readonly decider: AnyDecider;
  readonly facts: { readonly [type: string]: (asked: Gathering<never>, look: Look) => Promise<object> | object };
  readonly alone: { readonly [type: string]: (asked: Gathering<never>) => string };
  readonly views: readonly Projection[];
  readonly command: new (request: CommandRequest) => FeatureCommand;
  readonly handler: Type<ICommandHandler>;
};

/** Ties a decider to its wire, its facts and its views, and gives it its place on the command bus. */
export function feature<Command extends Asked, Event extends Happened, State>(
  parts: FeatureParts<Command, Event, State>,
): Feature {
  const command = class extends FeatureCommand {};
  const made: Feature = {
    contract: parts.contract,
    decider: parts.decider,
    facts: parts.facts,
    alone: (parts.alone ?? {}) as Feature['alone'],
    views: parts.views,
    command,
    handler: handlerOf(command, () => made),
  };
  return made;
}

function handlerOf(command: Feature['command'], feature: () => Feature): Type<ICommandHandler> {
  @CommandHandler(command)
  class FeatureHandler implements ICommandHandler<FeatureCommand, Answer> {
    constructor(private readonly runner: DecisionRunner) {}

    execute({ request }: FeatureCommand): Promise<Answer> {
      return this.runner.run(feature(), request);
    }
  }
  return FeatureHandler;
}
