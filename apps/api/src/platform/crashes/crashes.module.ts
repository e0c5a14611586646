import { Module } from '@nestjs/common';
import { CrashController } from './crash.controller.js';

/** Where the console tells of a page that broke. */
@Module({ controllers: [CrashController] })
export class CrashesModule {}
