import { Global, Module } from '@nestjs/common';
import { catalogues, features } from '../../features.js';
import { AccessModule } from '../access/access.module.js';
import { CATALOGUES } from './catalogue.js';
import { PROJECTIONS, Projector } from './projector.js';
import { Reached } from './reached.js';
import { TimelineController } from './timeline.controller.js';
import { UnitProgressController } from './unit-progress.controller.js';
import { ViewController } from './view.controller.js';
import { ViewReader } from './view-reader.js';

/** Views: the projector that folds them, the reader that answers from them. */
@Global()
@Module({
  imports: [AccessModule],
  controllers: [ViewController, TimelineController, UnitProgressController],
  providers: [
    { provide: PROJECTIONS, useValue: features.flatMap((feature) => feature.views) },
    { provide: CATALOGUES, useValue: catalogues },
    Reached,
    Projector,
    ViewReader,
  ],
  exports: [Projector, ViewReader, Reached, PROJECTIONS],
})
export class ViewsModule {}
