import { Controller, HttpStatus, Post } from '@nestjs/common';
import { VisitsService } from '@lexikon/accounts/visits/visits.service';
import { type VisitView, VisitViewSchema } from '@lexikon/contracts/auth';
import type { Caller } from '@lexikon/kernel/actor';
import { Access } from '../http/access.decorator.js';
import { CurrentCaller } from '../http/caller.js';
import { Returns } from '../http/returns.decorator.js';

@Controller('auth/visits')
export class VisitsController {
  constructor(private readonly visits: VisitsService) {}

  /** To be asked when the interface is opened: it notes that the caller is here. */
  @Post()
  @Access('account.self', 'account')
  @Returns(HttpStatus.OK, VisitViewSchema)
  async note(@CurrentCaller() caller: Caller): Promise<VisitView> {
    const previousAt = await this.visits.note(caller);
    return { previousAt: previousAt?.toISOString() ?? null };
  }
}
