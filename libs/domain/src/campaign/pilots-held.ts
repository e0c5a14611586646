import type { Campaign, CampaignEvent } from './campaign.js';

/** That every pilot has held its congress, noted once. */
export function pilotsHeld({ passed, pilots }: Campaign, closed: readonly string[]): CampaignEvent[] {
  if (passed.includes('pilots-held') || pilots.length === 0) return [];
  return pilots.every((pilot) => closed.includes(pilot)) ? [{ type: 'PilotsHeld', data: { pilots } }] : [];
}
