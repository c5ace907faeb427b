import { Module } from '@nestjs/common';
import { ChangesModule } from '@lexikon/changes/changes.module';
import { LexiconsModule } from '@lexikon/lexicons/lexicons.module';
import { SampleLexicons } from './sample-lexicons.js';

@Module({ imports: [ChangesModule, LexiconsModule], providers: [SampleLexicons], exports: [SampleLexicons] })
export class SampleModule {}
