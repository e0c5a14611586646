import { Module } from '@nestjs/common';
import { APP_FILTER, HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { inspectAddress } from './inspect-address.js';
import { ProblemFilter } from './problem.filter.js';
import type { Problem } from './problem.js';

/** Every refusal and every accident leaves as a problem. Needs the event store. */
@Module({ providers: [ProblemFilter, { provide: APP_FILTER, useExisting: ProblemFilter }] })
export class ProblemsModule {
  // Fastify gives a route the error handler that stands when the route is made: Nest's own comes too late.
  constructor(host: HttpAdapterHost, filter: ProblemFilter) {
    const fastify = host.httpAdapter.getInstance<FastifyInstance>();
    fastify.addHook('preHandler', (request, _, done) => {
      try {
        inspectAddress(request);
        done();
      } catch (problem) {
        done(problem as Problem);
      }
    });
    fastify.setErrorHandler((error, request, reply) => filter.answer(error, request, reply));
  }
}
