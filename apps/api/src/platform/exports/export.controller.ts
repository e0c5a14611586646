import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Caller } from '../access/caller.js';
import { CurrentCaller } from '../access/current-caller.js';
import { Problem } from '../problems/problem.js';
import { languageOf } from '../problems/problem-details.js';
import { dayOf } from '../views/day-of.js';
import { listQuery } from '../views/view.controller.js';
import { ViewReader } from '../views/view-reader.js';
import { Exports } from './exports.js';
import { type Format, formats } from './sheet.js';

const exportQuery = listQuery.omit({ limit: true, after: true, skip: true, without: true, facets: true });

/** `GET /api/exports/<view>.csv` and `.xlsx`: what the list shows, whole, as a file. */
@Controller('api/exports')
export class ExportController {
  constructor(
    private readonly exports: Exports,
    private readonly reader: ViewReader,
  ) {}

  @Get(':file')
  async file(
    @Param('file') file: string,
    @Query() query: unknown,
    @CurrentCaller() caller: Caller,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const [view = '', format = ''] = file.split('.');
    if (!Object.hasOwn(formats, format)) throw new Problem(404, 'platform.no-such-page');
    this.reader.readerOf(caller, view);
    const asked = exportQuery.parse(query);
    const wanted = { view, format: format as Format, language: languageOf(request.headers) };
    void reply
      .type(formats[wanted.format])
      .header('content-disposition', `attachment; filename="${view}-${dayOf(new Date().toISOString())}.${format}"`)
      .header('x-accel-buffering', 'no');
    if (request.method === 'HEAD') {
      await reply.send('');
      return;
    }
    try {
      await reply.send(await this.exports.open(caller, wanted, asked));
    } catch (error) {
      void reply.removeHeader('content-disposition').removeHeader('content-type');
      throw error;
    }
  }
}
