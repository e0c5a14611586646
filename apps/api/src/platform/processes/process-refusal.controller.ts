import { Controller, Get } from '@nestjs/common';
import type { Caller } from '../access/caller.js';
import { CurrentCaller } from '../access/current-caller.js';
import { holding } from '../access/holding.js';
import { Reading } from '../access/reading.js';

type ProcessRefusal = {
  readonly id: string;
  readonly process: string;
  readonly position: number;
  readonly unit: string;
  readonly command: string;
  readonly code: string;
  readonly rule: object | null;
  readonly inputs: object;
  readonly at: string;
};

const MOST = 200;

/** `GET /api/process-refusals`: what processes wished for and a rule refused, the latest first. */
@Controller('api/process-refusals')
export class ProcessRefusalController {
  constructor(private readonly reading: Reading) {}

  @Get()
  list(@CurrentCaller() caller: Caller): Promise<ProcessRefusal[]> {
    return this.reading.as(holding(caller, ['upper_officer', 'auditor']), async (client) => {
      const { rows } = await client.query<Omit<ProcessRefusal, 'at'> & { at: Date }>(
        `select id, process, position::float8 as position, unit, command, code, rule, inputs, at
         from process_refusal order by at desc, id limit $1`,
        [MOST],
      );
      return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
    });
  }
}
