import { stages } from '#domain/campaign';
import { vocabulary } from '#vocabulary';
import { both, table } from './markdown.mjs';

/** How far a campaign has come. */
export function stagesChapter() {
  const lines = stages.map((stage, at) => [`${at + 1}`, `\`${stage}\``, both(vocabulary.campaign.statuses[stage])]);
  return ['## Stages of a campaign', ...table(['', 'Stage', 'Is'], lines)];
}
