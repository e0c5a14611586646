import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { HealthController } from './platform/health/health.controller.js';

const PATIENCE_MS = 5_000;

/** Takes no more connections, answers what is under way, then ends the workers, the store, the queue and the pools. */
export async function closeApp(app: NestFastifyApplication): Promise<void> {
  app.get(HealthController, { strict: false }).beforeApplicationShutdown();
  const late = setTimeout(() => app.getHttpServer().closeAllConnections(), PATIENCE_MS);
  await app.getHttpAdapter().getInstance().close();
  clearTimeout(late);
  await app.close();
}
