import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { Logger } from './logger.js';

/** Gives the `Logger`, and writes one line per answered request: route, status, time, reference. */
@Global()
@Module({ providers: [Logger], exports: [Logger] })
export class LoggingModule implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly logger: Logger,
  ) {}

  onModuleInit(): void {
    const fastify = this.host.httpAdapter?.getInstance<FastifyInstance | undefined>();
    if (typeof fastify?.addHook !== 'function') return;
    fastify.addHook('onResponse', (request, reply, done) => {
      const line = {
        reference: request.id,
        method: request.method,
        // The pattern, not the path: a path may hold ids, a query what somebody looks for.
        route: request.routeOptions.url ?? 'unknown',
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime * 10) / 10,
      };
      if (line.route.startsWith('/health')) this.logger.debug(line, 'http');
      else this.logger.log(line, 'http');
      done();
    });
  }
}
