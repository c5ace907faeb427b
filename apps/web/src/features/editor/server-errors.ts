import { z } from 'zod';
import { ApiProblem } from '../../lib/api-client.js';
import type { FailedSave } from './failed-saves.js';
import type { SheetError, SheetErrorCode } from './sheet/sheet-errors.js';
import { MAIN_FIELD, SHEET_LISTS } from './sheet/sheet-form.js';

export const REFUSED = 'change.refused';
export const INVALID = 'request.invalid';

/** What the server would not take: at its field where the answer names one, else a reason for the bar. */
export interface Refusal {
  readonly fields: readonly SheetError[];
  /** As the plan of a change names them: `relation.closes-cycle`. The words stand under `edit.refused.`. */
  readonly reasons: readonly string[];
}

const RefusedSchema = z.object({ refusals: z.array(z.object({ reasons: z.array(z.string()) })) });
const InvalidSchema = z.object({ errors: z.array(z.object({ path: z.string(), code: z.string() })) });

export function refusalOf({ error, sentIds }: Pick<FailedSave, 'error' | 'sentIds'>): Refusal {
  if (!(error instanceof ApiProblem)) return { fields: [], reasons: [] };
  const refused = RefusedSchema.safeParse(error.details);
  if (error.code === REFUSED && refused.success) {
    return { fields: [], reasons: [...new Set(refused.data.refusals.flatMap(({ reasons }) => reasons))] };
  }
  const invalid = InvalidSchema.safeParse(error.details);
  if (error.code !== INVALID || !invalid.success) return { fields: [], reasons: [] };
  const fields = invalid.data.errors.flatMap((each) => fieldError(each, sentIds) ?? []);
  return { fields, reasons: fields.length === invalid.data.errors.length ? [] : ['other'] };
}

/** `labels.3.text` is the text of the fourth label that was sent. */
function fieldError({ path, code }: { path: string; code: string }, sentIds: FailedSave['sentIds']): SheetError | null {
  const [name = '', index = '', field] = path.split('.');
  const list = SHEET_LISTS.find((each) => each === name);
  const id = sentIds[name]?.[Number(index)];
  if (!list || id === undefined) return null;
  return { list, id, field: field ?? MAIN_FIELD[list], code: codeOf(code) };
}

function codeOf(code: string): SheetErrorCode {
  if (code === 'too_big') return 'too-long';
  return code === 'too_small' || code === 'invalid_type' ? 'required' : 'invalid';
}
