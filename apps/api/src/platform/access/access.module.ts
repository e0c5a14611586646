import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccessGuard } from './access.guard.js';
import { Access } from './access.js';
import { AccountController } from './account.controller.js';
import { Accounts } from './accounts.js';
import { Disclosure } from './disclosure.js';
import { LoginThrottle } from './login-throttle.js';
import { Reading } from './reading.js';
import { SessionController } from './session.controller.js';
import { Sessions } from './sessions.js';
import { UnitTree } from './unit-tree.js';

/** Who is asking, and what they may do. Needs CONFIG, the database and the event store. */
@Global()
@Module({
  controllers: [SessionController, AccountController],
  providers: [
    Access,
    Accounts,
    Disclosure,
    LoginThrottle,
    Reading,
    Sessions,
    UnitTree,
    AccessGuard,
    { provide: APP_GUARD, useExisting: AccessGuard },
  ],
  exports: [Access, Accounts, Disclosure, Reading, Sessions, UnitTree],
})
export class AccessModule {}
