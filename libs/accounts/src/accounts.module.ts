import { Module } from '@nestjs/common';
import { PgSessionsReadModel } from './pg-sessions.read-model.js';
import { SessionsReadModel } from './sessions.read-model.js';

@Module({
  providers: [{ provide: SessionsReadModel, useClass: PgSessionsReadModel }],
  exports: [SessionsReadModel],
})
export class AccountsModule {}
