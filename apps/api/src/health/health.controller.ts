import { Controller, Get, HttpStatus, Res } from '@nestjs/common';
import type { Response } from 'express';
import { type HealthView, HealthViewSchema, type LivenessView, LivenessViewSchema } from '@lexikon/contracts/health';
import { AppSettings } from '../app-settings.js';
import { Public } from '../http/access.decorator.js';
import { Returns } from '../http/returns.decorator.js';
import { VERSION } from '../version.js';

const REASON = 'Process managers and load balancers ask it.';

/** Outside of /api: not for clients. */
@Controller('health')
export class HealthController {
  constructor(private readonly settings: AppSettings) {}

  /** The process runs: else it is to be started anew. */
  @Get('live')
  @Public(REASON)
  @Returns(HttpStatus.OK, LivenessViewSchema)
  live(): LivenessView {
    return { status: 'ok' };
  }

  /** Requests can be served: else they are to go elsewhere. 503 when not. */
  @Get('ready')
  @Public(REASON)
  @Returns(HttpStatus.OK, HealthViewSchema)
  ready(@Res({ passthrough: true }) response: Response): Promise<HealthView> {
    return this.report(response);
  }

  /** Each dependency, and the version. */
  @Get()
  @Public(REASON)
  @Returns(HttpStatus.OK, HealthViewSchema)
  health(@Res({ passthrough: true }) response: Response): Promise<HealthView> {
    return this.report(response);
  }

  private async report(response: Response): Promise<HealthView> {
    const { status, checks } = await this.settings.health.report();
    if (status === 'down') response.status(HttpStatus.SERVICE_UNAVAILABLE);
    return { status, version: VERSION, checks: { ...checks } };
  }
}
