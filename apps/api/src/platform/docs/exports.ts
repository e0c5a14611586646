import { type ViewContract, views } from '#contracts';
import { always, type Json, problems, query, text, whole } from './parts.js';

/** Two paths for each view of the contracts that is folded from the log: its list as a file. */
export function exportPaths(): Json {
  return Object.fromEntries(
    [...views].flatMap(([name, contract]) => [
      [`/api/exports/${name}.csv`, { get: file(name, contract, 'csv', 'text/csv') }],
      [
        `/api/exports/${name}.xlsx`,
        { get: file(name, contract, 'xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet') },
      ],
    ]),
  );
}

function file(name: string, contract: ViewContract, format: string, type: string): Json {
  return {
    operationId: `${name}.export-${format}`,
    tags: [contract.feature],
    summary: `The list of ${name} as a file, at most 200,000 rows`,
    description: 'In words of the language asked for by Accept-Language; the first line says of which moment it is.',
    parameters: [
      query('filter', text, 'JSON, as of the list.'),
      query('ids', text, 'JSON array of ids.'),
      query('q', text, 'Words to find, with or without diacritics.'),
      query('sort', text, 'Field to sort by.'),
      query('order', { enum: ['ASC', 'DESC'] }, 'Direction.'),
      query('from', whole, 'Wait (2 s at most) for this position.'),
      query('at', text, 'As of this position or ISO 8601 instant.'),
    ],
    responses: {
      200: { description: 'The file.', content: { [type]: { schema: { type: 'string', format: 'binary' } } } },
      ...problems(always, {
        403: ['access.forbidden'],
        404: ['platform.no-such-view', 'platform.not-found'],
        422: ['platform.malformed', 'platform.malformed-filter'],
        503: ['platform.view-behind'],
      }),
    },
  };
}
