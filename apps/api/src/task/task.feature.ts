import { taskCommands, taskContract } from '#contracts/task';
import { task } from '#domain/task';
import { feature } from '../platform/commands/feature.js';
import { tasks } from './tasks/tasks.projection.js';

export const taskFeature = feature({
  contract: taskContract,
  commands: taskCommands,
  decider: task,
  facts: {},
  views: [tasks],
});
