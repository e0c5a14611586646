import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.js';
import { PreferencesController } from './preferences.controller.js';
import { SeenController } from './seen.controller.js';

/** What is an account's own affair. */
@Module({ imports: [AccessModule], controllers: [SeenController, PreferencesController] })
export class SeenModule {}
