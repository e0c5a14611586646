import { Global, Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { features } from '../../features.js';
import { AccessModule } from '../access/access.module.js';
import { ViewsModule } from '../views/views.module.js';
import { Address } from './address.js';
import { Alone } from './alone.js';
import { CommandController } from './command.controller.js';
import { CommandDesk } from './command-desk.js';
import { DecisionRunner } from './decision-runner.js';
import { FEATURES, Features } from './features.js';
import { Looking } from './looking.js';
import { StateCache } from './state-cache.js';

/** Commands: the door, the desk, and one handler on the command bus for each feature. */
@Global()
@Module({
  imports: [CqrsModule.forRoot(), AccessModule, ViewsModule],
  controllers: [CommandController],
  providers: [
    { provide: FEATURES, useValue: features },
    Features,
    Address,
    Alone,
    StateCache,
    Looking,
    DecisionRunner,
    CommandDesk,
    ...features.map((feature) => feature.handler),
  ],
  exports: [CommandDesk, Features],
})
export class CommandsModule {}
