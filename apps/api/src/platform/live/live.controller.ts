import { Controller, Get, Headers, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Caller } from '../access/caller.js';
import { CurrentCaller } from '../access/current-caller.js';
import { OwnAffair } from '../readings/own-affair.js';
import { Live } from './live.js';

/** Server-sent events: which rows have changed, for pages that are open; what is in them has to be read at its own door. */
@Controller('api/live')
export class LiveController {
  constructor(private readonly live: Live) {}

  @Get()
  @OwnAffair()
  async open(
    @Headers('last-event-id') last: string | undefined,
    @CurrentCaller() caller: Caller,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    void reply.type('text/event-stream; charset=utf-8').header('x-accel-buffering', 'no');
    if (request.method === 'HEAD') {
      await reply.send('');
      return;
    }
    const { stream } = await this.live.open(caller, /^\d{1,15}$/.test(last ?? '') ? Number(last) : undefined);
    request.raw.once('close', () => stream.destroy());
    await reply.send(stream);
  }
}
