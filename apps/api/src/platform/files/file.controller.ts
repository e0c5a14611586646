import type { MultipartFile } from '@fastify/multipart';
import { Controller, Get, Param, Post, Query, Req, Res, StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { readers, uuid } from '#contracts';
import { Access } from '../access/access.js';
import type { Caller } from '../access/caller.js';
import { type CalledRequest, CurrentCaller } from '../access/current-caller.js';
import { Problem } from '../problems/problem.js';
import { attachment } from './file-name.js';
import { type Attached, Files } from './files.js';
import { LARGEST } from './kinds.js';

/** Whoever works for a unit may attach files to its papers; auditors only read. */
const uploaders = readers.filter((role) => role !== 'auditor');
const uploadQuery = z.strictObject({ unit: uuid });

@Controller('api/files')
export class FileController {
  constructor(
    private readonly files: Files,
    private readonly access: Access,
  ) {}

  @Post()
  async attach(
    @Query() query: unknown,
    @Req() request: CalledRequest,
    @CurrentCaller() caller: Caller,
  ): Promise<Attached> {
    const { unit } = uploadQuery.parse(query);
    await this.access.actor(caller, uploaders, unit);
    const part = await onlyFile(request);
    const declared = { name: part.filename, mime: part.mimetype };
    return this.files.attach(part.file, declared, { account: caller.account, unit }, () => !part.file.truncated);
  }

  @Get(':sha256')
  async read(
    @Param('sha256') sha256: string,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const file = /^[0-9a-f]{64}$/.test(sha256) ? await this.files.find(sha256, caller) : undefined;
    if (!file) throw new Problem(404, 'platform.not-found', { id: sha256 });
    const bytes = await this.files.open(file);
    void reply.headers({
      'cache-control': 'private, no-store',
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
    });
    return new StreamableFile(bytes as never, {
      type: file.mime,
      disposition: attachment(file.name),
      length: file.size,
    });
  }
}

async function onlyFile(request: CalledRequest): Promise<MultipartFile> {
  if (!request.isMultipart()) throw new Problem(415, 'platform.unsupported-content');
  const limits = { fileSize: LARGEST, files: 1, fields: 0, parts: 1, headerPairs: 20 };
  const part = await request.file({ limits, throwFileSizeLimit: false });
  if (!part) throw new Problem(422, 'files.missing', {}, 'file');
  return part;
}
