import type { INestApplicationContext, Type } from '@nestjs/common';
import { EventPayloadSchema } from '@lexikon/contracts/jobs';
import type { EventType } from '@lexikon/kernel/outbox';
import type { HandlerNames } from '../outbox/outbox-relay.js';
import type { EventHandler } from './jobs.js';

/** Who handles what. A handler of several events is named at each of them. */
export type HandlerClasses = Readonly<Record<EventType, readonly Type<EventHandler>[]>>;

export interface RegisteredHandlers {
  /** Each once. */
  readonly handlers: readonly EventHandler[];
  readonly names: HandlerNames;
}

const EVENT_TYPES: readonly EventType[] = EventPayloadSchema.shape.type.options;

/**
 * The handlers themselves, from the modules that provide them.
 *
 * @throws when an event has none, when a class is provided nowhere, or when two share a name: each would lose events.
 */
export function resolveHandlers(
  context: Pick<INestApplicationContext, 'get'>,
  classes: HandlerClasses,
): RegisteredHandlers {
  const unheard = EVENT_TYPES.filter((type) => classes[type].length === 0);
  if (unheard.length > 0) throw new Error(`Nobody handles the events ${unheard.join(', ')}: register a handler.`);
  const instances = new Map<Type<EventHandler>, EventHandler>();
  for (const handlerClass of Object.values(classes).flat()) {
    // Not strict: a handler lives in the module of its feature.
    instances.set(handlerClass, context.get(handlerClass, { strict: false }));
  }
  const handlers = [...instances.values()];
  requireOwnNames(handlers);
  const namesOf = (type: EventType) => classes[type].flatMap((each) => instances.get(each)?.name ?? []);
  return {
    handlers,
    names: {
      'lexicon.changed': namesOf('lexicon.changed'),
      'terms.changed': namesOf('terms.changed'),
      'import.requested': namesOf('import.requested'),
    },
  };
}

function requireOwnNames(handlers: readonly EventHandler[]): void {
  const names = handlers.map(({ name }) => name);
  const shared = names.find((name, index) => names.indexOf(name) !== index);
  if (shared) throw new Error(`Two handlers are called "${shared}", which is the name of one queue: rename one.`);
}
