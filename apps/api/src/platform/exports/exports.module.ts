import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.js';
import { ExportController } from './export.controller.js';
import { Exports } from './exports.js';

/** Views as files. */
@Module({ imports: [AccessModule], controllers: [ExportController], providers: [Exports] })
export class ExportsModule {}
