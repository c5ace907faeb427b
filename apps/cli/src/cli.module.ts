import { type DynamicModule, Module } from '@nestjs/common';
import { AccountsModule } from '@lexikon/accounts/accounts.module';
import { ExportModule } from '@lexikon/interchange/exports/export.module';
import { ImportModule } from '@lexikon/interchange/imports/import.module';
import { SampleModule } from '@lexikon/interchange/sample/sample.module';
import { LexiconsModule } from '@lexikon/lexicons/lexicons.module';
import { WorkspacesModule } from '@lexikon/workspaces/workspaces.module';

@Module({ imports: [AccountsModule, WorkspacesModule, LexiconsModule, ImportModule, ExportModule, SampleModule] })
export class CliModule {
  /** Takes the platform ready made, as the API does. */
  static on(platform: DynamicModule): DynamicModule {
    return { module: CliModule, imports: [platform] };
  }
}
