import { type DynamicModule, Module } from '@nestjs/common';
import { AccountsModule } from '@lexikon/accounts/accounts.module';
import { ChangesModule } from '@lexikon/changes/changes.module';
import { ImportModule } from '@lexikon/interchange/imports/import.module';
import { LexiconsModule } from '@lexikon/lexicons/lexicons.module';
import { WorkspacesModule } from '@lexikon/workspaces/workspaces.module';

/** The features whose handlers the worker runs, what these stand on, and no HTTP. */
@Module({ imports: [AccountsModule, WorkspacesModule, LexiconsModule, ChangesModule, ImportModule] })
export class WorkerModule {
  /** Takes the platform ready made, as the API does. */
  static on(...platform: readonly DynamicModule[]): DynamicModule {
    return { module: WorkerModule, imports: [...platform] };
  }
}
