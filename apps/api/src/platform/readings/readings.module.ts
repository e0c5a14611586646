import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccessModule } from '../access/access.module.js';
import { ReadingController } from './reading.controller.js';
import { ReadingRecorder } from './reading-recorder.js';

/** Auditors only read, and their reading is recorded. */
@Module({
  imports: [AccessModule],
  controllers: [ReadingController],
  providers: [ReadingRecorder, { provide: APP_GUARD, useExisting: ReadingRecorder }],
})
export class ReadingsModule {}
