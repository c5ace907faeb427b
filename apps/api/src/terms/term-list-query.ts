import { HttpStatus } from '@nestjs/common';
import { z } from 'zod';
import type { ListTermsQuery, TermVersionsQuery } from '@lexikon/contracts/terms';
import { StatusSchema } from '@lexikon/contracts/sheets';
import type { TermOrder, TermPlace } from '@lexikon/terms/terms.read-model';
import type { ListFilter } from '@lexikon/terms/terms.service';
import { decodeCursor } from '../http/cursor.js';
import { HttpProblem } from '../http/http-problem.js';
import { NamePlaceSchema, namePlaceOf } from '../http/name-place.js';

type Sort = ListTermsQuery['sort'];

const TimePlaceSchema = z.strictObject({
  sort: z.literal('updated'),
  at: z.iso.datetime().transform((at) => new Date(at)),
  id: z.uuid(),
});
const StatusPlaceSchema = NamePlaceSchema.extend({ sort: z.literal('status'), status: StatusSchema });
/** By name is the place that says nothing of its order. */
const PlaceSchema = z.union([NamePlaceSchema, TimePlaceSchema, StatusPlaceSchema]);

export function termFilterOf(query: TermVersionsQuery): ListFilter {
  const { status, level, domain: domainId, prefix, missing, missingIn, changedSince } = query;
  return {
    ...{ status, level, domainId, prefix },
    missing: missing && { part: missing, language: missingIn },
    changedSince: changedSince === undefined ? undefined : new Date(changedSince),
  };
}

/** @throws {HttpProblem} for the cursor of a list in another order: rows would be left out, or come twice. */
export function orderAfter(sort: Sort, cursor: string | undefined): TermOrder {
  const place = decodeCursor(PlaceSchema, cursor);
  if (place === null) return { by: sort, after: null };
  if (!('sort' in place)) return sort === 'name' ? { by: sort, after: place } : refuse('name', sort);
  if (place.sort === 'updated') return sort === 'updated' ? { by: sort, after: place } : refuse(place.sort, sort);
  return sort === 'status' ? { by: sort, after: place } : refuse(place.sort, sort);
}

export function placeIn(sort: Sort, term: TermPlace): z.input<typeof PlaceSchema> {
  const { status, updatedAt } = term;
  if (sort === 'updated' && updatedAt) return { sort, at: updatedAt.toISOString(), id: term.id };
  return sort === 'status' && status ? { ...namePlaceOf(term), sort, status } : namePlaceOf(term);
}

function refuse(given: Sort, sort: Sort): never {
  throw new HttpProblem(HttpStatus.BAD_REQUEST, 'request.cursor-of-other-order', { given, sort });
}
