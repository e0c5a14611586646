import {
  always,
  type Json,
  json,
  listOf,
  problems,
  query,
  shape,
  text,
  textOrNull,
  uuid,
  whole,
  yesNo,
} from './parts.js';

const groups = ['planned', 'drafting', 'atParty', 'atUpper', 'cleared', 'held', 'recognised', 'archived'];
const dayOrNull: Json = { type: ['string', 'null'], format: 'date' };
const counts = {
  unit: uuid,
  units: { ...whole, description: 'Units in the subtree, the unit itself included.' },
  congresses: whole,
  steps: shape(Object.fromEntries(groups.map((group) => [group, whole]))),
  exempted: whole,
  replaced: whole,
  cancelled: whole,
  late: { ...whole, description: 'Past the deadline and not yet held.' },
  lastActivityOn: dayOrNull,
};

/** How far the congresses below a unit have come. */
export function progressPaths(): Json {
  return {
    '/api/unit-progress': {
      get: {
        operationId: 'views.unit-progress',
        tags: ['congress'],
        summary: 'How far the congresses below a unit have come',
        parameters: [
          query('parent', uuid, 'The unit; each unit directly below it is counted with its whole subtree.', true),
          query('campaign', uuid, 'Only congresses of this campaign.'),
          query('from', whole, 'Wait (2 s at most) for this position.'),
          query('at', text, 'As of this position or ISO 8601 instant; the tree of units is the one of today.'),
        ],
        responses: {
          200: json(
            'The counts.',
            shape({
              total: shape(counts),
              own: shape(counts),
              children: listOf(shape({ ...counts, name: textOrNull, kind: textOrNull, children: whole })),
              at: { type: ['integer', 'null'] },
              position: whole,
              caughtUp: yesNo,
            }),
          ),
          ...problems(always, { 403: ['access.forbidden'], 422: ['platform.malformed'] }),
        },
      },
    },
  };
}
