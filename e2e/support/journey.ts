import { test as base } from '@playwright/test';
import { createAccount, importFor, lexiconNamed, type Person, personNamed, signIn, THESAURUS } from './content.js';
import { type Hands, handsOf, type Way } from './hands.js';

interface Journey {
  readonly hands: Hands;
  /** Of the thesaurus, in the person's workspace; imported where no journey before has done it. */
  readonly lexiconId: string;
}

interface Traveller {
  readonly way: Way;
  readonly person: Person;
}

/** Someone signed in, with hands of one kind, an account of their own and a real thesaurus. */
export const journey = base.extend<Journey, Traveller>({
  way: ['mouse', { option: true, scope: 'worker' }],
  person: [
    async ({ way }, use) => {
      const person = personNamed('Inès Caron', `${way}-${Date.now()}@lexikon.example`);
      createAccount(person);
      await use(person);
    },
    { scope: 'worker' },
  ],
  page: async ({ page, person }, use) => {
    await signIn(page.request, person);
    await use(page);
  },
  hands: async ({ page, way }, use) => {
    await use(handsOf(way, page));
  },
  lexiconId: async ({ page, person }, use) => {
    const found = await lexiconNamed(page.request, THESAURUS.name);
    if (found === null) importFor(person, THESAURUS.file, THESAURUS.name);
    await use(found ?? (await lexiconNamed(page.request, THESAURUS.name)) ?? '');
  },
});
