import {
  type BeforeApplicationShutdown,
  Controller,
  Get,
  Header,
  HttpStatus,
  Inject,
  Logger,
  Res,
} from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Public } from '../access/public.js';
import { BEHIND, HEALTH_PARTS, type HealthPart } from './health-part.js';

const PATIENCE_MS = 2_000;

export type Readiness = {
  readonly status: 'ready' | 'not-ready' | 'stopping';
  readonly parts: { readonly [name: string]: 'answers' | 'behind' | 'silent' };
};

/** For whatever watches over the process. Names parts, tells nothing else. */
@Public()
@Controller('health')
export class HealthController implements BeforeApplicationShutdown {
  private readonly logger = new Logger('health');
  private stopping = false;

  constructor(@Inject(HEALTH_PARTS) private readonly parts: readonly HealthPart[]) {}

  @Get('live')
  @Header('cache-control', 'no-store')
  live(): { status: 'live' } {
    return { status: 'live' };
  }

  @Get('ready')
  @Header('cache-control', 'no-store')
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<Readiness> {
    const answers = await Promise.all(this.parts.map(async (part) => [part.name, await this.ask(part)] as const));
    const allAnswer = answers.every(([, answer]) => answer !== 'silent');
    const status = this.stopping ? 'stopping' : allAnswer ? 'ready' : 'not-ready';
    if (status !== 'ready') void reply.status(HttpStatus.SERVICE_UNAVAILABLE);
    return { status, parts: Object.fromEntries(answers) };
  }

  beforeApplicationShutdown(): void {
    this.stopping = true;
  }

  private async ask(part: HealthPart): Promise<'answers' | 'behind' | 'silent'> {
    let timer: NodeJS.Timeout | undefined;
    const patience = new Promise<never>((_, refuse) => {
      timer = setTimeout(() => refuse(new Error(`no answer within ${PATIENCE_MS} ms`)), PATIENCE_MS);
    });
    try {
      return (await Promise.race([part.check(), patience])) === BEHIND ? 'behind' : 'answers';
    } catch (error) {
      this.logger.warn(`${part.name} does not answer: ${(error as Error).message}`);
      return 'silent';
    } finally {
      clearTimeout(timer);
    }
  }
}
