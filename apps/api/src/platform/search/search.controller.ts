import { Controller, Get, Query } from '@nestjs/common';
import { z } from 'zod';
import type { Caller } from '../access/caller.js';
import { CurrentCaller } from '../access/current-caller.js';
import { moment } from '../views/moment.js';
import { type Hit, Search } from './search.js';

const searchQuery = z.strictObject({
  q: z
    .string()
    .max(200)
    .transform((text) => text.normalize('NFC').trim()),
  at: moment.optional(),
});

/** One box for everything: names, numbers of papers, days, `#position`, ids. */
@Controller('api/search')
export class SearchController {
  constructor(private readonly search: Search) {}

  @Get()
  async find(@Query() query: unknown, @CurrentCaller() caller: Caller): Promise<{ data: readonly Hit[] }> {
    const { q, at } = searchQuery.parse(query);
    return { data: await this.search.find(caller, q, at) };
  }
}
