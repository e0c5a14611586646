import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.js';
import { LiveController } from './live.controller.js';
import { Live } from './live.js';

/** Live updates of open pages. */
@Module({ imports: [AccessModule], controllers: [LiveController], providers: [Live] })
export class LiveModule {}
