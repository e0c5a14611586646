import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { SwaggerModule } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AppModule } from './app.module.js';
import type { Config } from './platform/config.js';
import { openApi } from './platform/docs/openapi.js';
import { answerUnreadableAddress, answerUnreadableBytes } from './platform/problems/malformed-request.js';

const BODY_LIMIT = 1024 * 1024;
const HEADERS_TIMEOUT = 10_000;
const REQUEST_TIMEOUT = 30_000;
const console = fileURLToPath(new URL('../../../admin', import.meta.url));

/** Builds the application: doors, description of the doors, console. `web: false` leaves out what cannot be loaded in unit tests. */
export async function createApp(config: Config, { web = true } = {}): Promise<NestFastifyApplication> {
  const adapter = new Adapter({
    // At the stop: requests under way are answered, those that still come over an open connection too.
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    bodyLimit: BODY_LIMIT,
    trustProxy: config.TRUST_PROXY === false ? false : [...config.TRUST_PROXY],
    genReqId: () => randomUUID(),
    requestTimeout: REQUEST_TIMEOUT,
    http: { headersTimeout: HEADERS_TIMEOUT },
    routerOptions: { ignoreTrailingSlash: true },
    frameworkErrors: (_: Error, request: FastifyRequest, reply: FastifyReply) =>
      answerUnreadableAddress(config, request, reply),
    clientErrorHandler: answerUnreadableBytes,
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.for(config), adapter, {
    bufferLogs: true,
    abortOnError: false,
  });
  SwaggerModule.setup('api/docs', app, openApi(config), {
    jsonDocumentUrl: 'api/openapi.json',
    ui: web,
    raw: ['json'],
    // The badge of a validator would be fetched from its maker's site.
    swaggerOptions: { validatorUrl: null },
  });
  if (web && existsSync(console)) await serveConsole(app);
  return app;
}

/** Nest sets its error handler once the routes are made, where it reaches none of them: ProblemsModule sets ours before. */
class Adapter extends FastifyAdapter {
  override setErrorHandler(): ReturnType<FastifyAdapter['setErrorHandler']> {
    return this.getInstance();
  }
}

// Loaded only when needed, and registered directly: the types of app.useStaticAssets() lag behind @fastify/static 10.
async function serveConsole(app: NestFastifyApplication): Promise<void> {
  const { default: fastifyStatic } = await import('@fastify/static');
  await app.register(fastifyStatic, {
    root: console,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) =>
      void reply.header(
        'cache-control',
        path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      ),
  });
}
