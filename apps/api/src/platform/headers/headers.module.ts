import { Inject, Module } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { CONFIG, type Config } from '../config.js';
import { compressLongAnswer, isLong } from './compressed-answers.js';
import { securityHeaders } from './security-headers.js';

/** Puts the security headers on every answer, and compresses the long ones. */
@Module({})
export class HeadersModule {
  constructor(host: HttpAdapterHost, @Inject(CONFIG) config: Config) {
    const fastify = host.httpAdapter.getInstance<FastifyInstance>();
    fastify.addHook('onRequest', (request, reply, done) => {
      void reply.headers(securityHeaders(request.url, config));
      done();
    });
    fastify.addHook('onSend', (request, reply, answer, done) => {
      if (isLong(answer)) compressLongAnswer(request, reply, answer).then((sent) => done(null, sent), done);
      else done(null, answer);
    });
  }
}
