import multipart from '@fastify/multipart';
import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { FileController } from './file.controller.js';
import { FileStore } from './file-store.js';
import { Files } from './files.js';

/** Attached files. Needs CONFIG, the database and access. */
@Global()
@Module({
  controllers: [FileController],
  providers: [Files, FileStore],
  exports: [Files],
})
export class FilesModule implements OnModuleInit {
  constructor(private readonly host: HttpAdapterHost) {}

  async onModuleInit(): Promise<void> {
    const fastify = this.host.httpAdapter?.getInstance<FastifyInstance | undefined>();
    if (typeof fastify?.register === 'function') await fastify.register(multipart, { throwFileSizeLimit: false });
  }
}
