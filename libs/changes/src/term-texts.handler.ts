import { Injectable } from '@nestjs/common';
import { JobHandler } from '@lexikon/kernel/job-handler';
import { TermTextsRepository } from './term-texts.repository.js';

/** A lexicon that gets another language lists its terms in it: their rows are made for that language too. */
@Injectable()
export class TermTextsHandler extends JobHandler<{ readonly lexiconId: string }> {
  readonly name = 'term-texts';

  constructor(private readonly texts: TermTextsRepository) {
    super();
  }

  override async handle({ lexiconId }: { readonly lexiconId: string }): Promise<void> {
    await this.texts.rebuild(lexiconId);
  }
}
