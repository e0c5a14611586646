import { congressViews } from '#contracts/congress';
import type { CongressEvent } from '#domain/congress';
import { projection } from '../../platform/views/projection.js';
import { type AfterEvent, afterEvents } from './after-events.js';
import { type HallEvent, hallEvents } from './hall-events.js';
import { ownEvents } from './own-events.js';
import { type PreparationEvent, preparationEvents } from './preparation-events.js';

/** Where every congress stands, from its plan to the archive: one row that hears of all that is done for it. */
export const congresses = projection(congressViews.congresses, 2).on<
  CongressEvent | PreparationEvent | HallEvent | AfterEvent
>({ ...ownEvents, ...preparationEvents, ...hallEvents, ...afterEvents });
