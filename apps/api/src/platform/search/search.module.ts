import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.js';
import { SearchController } from './search.controller.js';
import { Search } from './search.js';

/** The search box. */
@Module({ imports: [AccessModule], controllers: [SearchController], providers: [Search] })
export class SearchModule {}
