import { z } from 'zod';
import { type FeatureContract, view } from './contract.js';
import { id } from './fields.js';
import { readers } from './roles.js';
import { unionUnitKind } from './union-unit.js';

export const ruleSetCode = z.enum(['RS_XI', 'RS_XII', 'RS_XIII', 'RS_2025']);
export const mark = z.enum(['T', 'S', 'I', 'G', 'U']);

export const regulationViews = {
  regulations: view({
    name: 'regulations',
    feature: 'regulation',
    roles: readers,
    everyone: true,
    row: z.object({
      /** `<rule set>:<provision>`, or `<rule set>:<rule>` for what none states as a provision. */
      id: z.string(),
      /** The rules belong to no unit. */
      unit: id('union-units').nullable(),
      ruleSet: ruleSetCode,
      name: z.string(),
      rule: z.string(),
      kind: z.enum(['number', 'ratio', 'boolean', 'text', 'list', 'number-table', 'size-table', 'choice']),
      choices: z.array(z.string()),
      value: z.unknown(),
      mark,
      confidence: z.enum(['in-text', 'second-hand', 'unverified']),
      settable: z.boolean(),
      /** By its value; in the one way the decisions know; or by none, and kept for the reader. */
      applied: z.enum(['by-value', 'fixed', 'none']),
      citation: z.string(),
      /** The kinds of unit it is applied to; none: it does not depend on the kind. */
      unitKinds: z.array(unionUnitKind),
    }),
    search: ['name', 'rule', 'citation'],
    sort: ['rule', 'name', 'ruleSet', 'mark'],
    filter: ['ruleSet', 'rule', 'mark', 'confidence', 'settable', 'applied'],
  }),
};

/** The rules as data; nobody gives a command to them. */
export const regulationContract: FeatureContract = { feature: 'regulation', commands: {}, views: regulationViews };
