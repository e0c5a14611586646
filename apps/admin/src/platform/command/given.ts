import type { ReactNode } from 'react';
import type { BodyOf, CommandType, FieldOf } from '#contracts';

/** A command as a button gives it: on a row, or to begin something. */
export type Given<Type extends CommandType = CommandType> = GivenWords<Type> & (OnRow | Beginning);

export type Row = { readonly id: string; readonly [field: string]: unknown };

export type OnRow = {
  /** The row it is given on. */
  readonly row: Row;
  /** The version of the row's stream that the person saw: another one by then is a conflict. */
  readonly version: number;
};

type Beginning = { readonly row?: undefined; readonly version?: undefined };

export type GivenWords<Type extends CommandType = CommandType> = {
  readonly type: Type;
  /** Fields that are settled by where the button stands. */
  readonly settled?: Partial<BodyOf<Type>> | undefined;
  /** What the form begins with, for the person to change. */
  readonly proposed?: Partial<BodyOf<Type>> | undefined;
  /** What giving it will mean, in a sentence, above the fields. */
  readonly lead?: ReactNode;
  /** Fields that may be left out at other times, but not here. */
  readonly must?: readonly FieldOf<Type>[] | undefined;
  /** What the button that gives it says; key of a message or plain words. */
  readonly give?: string | undefined;
  /** What has begun is shown where one is, instead of on a page of its own. */
  readonly stays?: boolean | undefined;
};
