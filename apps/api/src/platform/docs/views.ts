import { type ViewContract, views } from '#contracts';
import { vocabulary } from '#vocabulary';
import {
  always,
  inPath,
  type Json,
  json,
  listOf,
  moment,
  problems,
  query,
  schemaOf,
  shape,
  text,
  textOrNull,
  whole,
  yesNo,
} from './parts.js';

/** The paths of each view of the contracts: a page of rows, one row; unless it is part of the product, counts and versions. */
export function viewPaths(): Json {
  return Object.fromEntries(
    [...views].flatMap(([name, contract]) => [
      [`/api/views/${name}`, { get: list(name, contract) }],
      [`/api/views/${name}/{id}`, { get: one(name, contract) }],
      [`/api/views/${name}/tally`, { get: tally(name, contract) }],
      [`/api/views/${name}/{id}/versions`, { get: versions(name, contract) }],
    ]),
  );
}

function list(name: string, contract: ViewContract): Json {
  return {
    operationId: `${name}.list`,
    tags: [contract.feature],
    summary: titleOf(name, contract),
    parameters: [
      query('filter', text, `JSON; fields: id, unit, within (a unit and all below it), ${contract.filter.join(', ')}.`),
      query('ids', text, 'JSON array of ids.'),
      query('q', text, 'Words to find, with or without diacritics.'),
      query('without', text, 'Fields that the rows leave out, divided by commas.'),
      query('facets', text, `Fields to count the values of, divided by commas: ${contract.filter.join(', ')}.`),
      query('sort', { enum: contract.sort.map((field) => field.replace(/^-/, '')) }, 'Field to sort by.'),
      query('order', { enum: ['ASC', 'DESC'] }, 'Direction.'),
      query('limit', { type: 'integer', minimum: 1, maximum: 500 }, 'Rows a page.'),
      query('after', text, 'Cursor: `next` of the page before.'),
      query('skip', { type: 'integer', minimum: 0 }, 'Rows to leave out first; `after` is quicker.'),
      ...moments,
    ],
    responses: {
      200: json('A page of rows.', {
        type: 'object',
        properties: {
          data: listOf(schemaOf(contract.row, 'output')),
          total: whole,
          totalIsCapped: yesNo,
          next: { type: ['string', 'null'] },
          position: whole,
          caughtUp: yesNo,
          facets: { type: 'object', additionalProperties: counts },
          facetsCapped: listOf(text),
        },
      }),
      ...problems(always, refusals, { 422: ['platform.malformed', 'platform.malformed-filter'] }),
    },
  };
}

function one(name: string, contract: ViewContract): Json {
  return {
    operationId: `${name}.one`,
    tags: [contract.feature],
    summary: `${titleOf(name, contract)}: one`,
    parameters: [inPath('id', text), ...moments],
    responses: {
      200: json('The row.', schemaOf(contract.row, 'output')),
      ...problems(always, refusals, behind, { 404: ['platform.not-found'], 422: ['platform.malformed'] }),
    },
  };
}

function tally(name: string, contract: ViewContract): Json {
  return {
    operationId: `${name}.tally`,
    tags: [contract.feature],
    summary: `${titleOf(name, contract)}: all rows counted by a field`,
    parameters: [
      query('by', { enum: contract.filter }, 'Field to count by.', true),
      query('filter', text, 'JSON, as of the list.'),
      query('q', text, 'Words to find, with or without diacritics.'),
      ...moments,
    ],
    responses: {
      200: json(
        'The counts.',
        shape({
          by: text,
          counts,
          total: whole,
          at: { type: ['integer', 'null'] },
          position: whole,
          caughtUp: yesNo,
        }),
      ),
      ...problems(always, refusals, {
        404: ['platform.not-found'],
        422: ['platform.malformed', 'platform.malformed-filter'],
      }),
    },
  };
}

function versions(name: string, contract: ViewContract): Json {
  return {
    operationId: `${name}.versions`,
    tags: [contract.feature],
    summary: `${titleOf(name, contract)}: what one row was, the newest version first`,
    parameters: [
      inPath('id', text),
      query('before', whole, 'Only versions that began before this position: `since` of the last one seen.'),
      ...moments,
    ],
    responses: {
      200: json(
        'At most 500 versions.',
        listOf(
          shape({
            since: whole,
            until: { type: ['integer', 'null'] },
            type: textOrNull,
            recordedAt: moment,
            row: schemaOf(contract.row, 'output'),
          }),
        ),
      ),
      ...problems(always, refusals, behind, { 404: ['platform.not-found'], 422: ['platform.malformed'] }),
    },
  };
}

function titleOf(name: string, { feature }: ViewContract): string {
  return vocabulary[feature]?.views[name]?.en ?? name;
}

const counts: Json = {
  type: 'object',
  additionalProperties: whole,
  description: 'Rows by value; the empty value counts rows that have none.',
};

const refusals = { 403: ['access.forbidden'] };
const behind = { 503: ['platform.view-behind'] };

const moments = [
  query('from', whole, 'Wait (2 s at most) for this position.'),
  query('at', text, 'As of this position or ISO 8601 instant.'),
];
