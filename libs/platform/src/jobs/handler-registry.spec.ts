import type { Type } from '@nestjs/common';
import type { EventPayload } from '@lexikon/contracts/jobs';
import { JobHandler } from '@lexikon/kernel/job-handler';
import { type HandlerClasses, resolveHandlers } from './handler-registry.js';

function handlerClass(name: string): Type<JobHandler<EventPayload>> {
  return class extends JobHandler<EventPayload> {
    readonly name = name;
    override async handle(): Promise<void> {
      await Promise.resolve();
    }
  };
}

const [Counts, Texts, Imports] = ['counts', 'texts', 'imports'].map(handlerClass) as [
  Type<JobHandler<EventPayload>>,
  Type<JobHandler<EventPayload>>,
  Type<JobHandler<EventPayload>>,
];
const classes: HandlerClasses = {
  'terms.changed': [Counts],
  'lexicon.changed': [Counts, Texts],
  'import.requested': [Imports],
};

/** As Nest's: an instance of what its modules provide, an error for the rest. */
function contextWith(...provided: readonly Type<JobHandler<EventPayload>>[]) {
  const instances = new Map<unknown, unknown>(provided.map((each) => [each, new each()]));
  const get = (token: unknown) => {
    if (!instances.has(token)) throw new Error('Nest could not find it');
    return instances.get(token) as never;
  };
  return { get };
}

describe('resolveHandlers', () => {
  it('answers each handler once, and for each event the names of its own', () => {
    const { handlers, names } = resolveHandlers(contextWith(Counts, Texts, Imports), classes);

    expect(handlers.map(({ name }) => name).sort()).toEqual(['counts', 'imports', 'texts']);
    expect(names).toEqual({
      'terms.changed': ['counts'],
      'lexicon.changed': ['counts', 'texts'],
      'import.requested': ['imports'],
    });
  });

  it('refuses an event that nobody handles', () => {
    const incomplete = { ...classes, 'import.requested': [] };

    expect(() => resolveHandlers(contextWith(Counts, Texts), incomplete)).toThrow(/events import\.requested/u);
  });

  it('refuses a handler that no module provides', () => {
    expect(() => resolveHandlers(contextWith(Counts, Texts), classes)).toThrow('Nest could not find it');
  });

  it('refuses two handlers of one name, whose jobs would be each other’s', () => {
    const Double = handlerClass('counts');
    const doubled = { ...classes, 'import.requested': [Double] };

    expect(() => resolveHandlers(contextWith(Counts, Texts, Double), doubled)).toThrow(/called "counts"/u);
  });
});
