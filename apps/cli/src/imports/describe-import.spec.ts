import type { ImportReport } from '@lexikon/interchange/imports/import';
import { toJson, toText } from './describe-import.js';

const report: ImportReport = {
  triples: { total: 6, used: 3, kept: 2, rejected: 1 },
  terms: { added: 1, changed: 2, removed: 0, unchanged: 3, deprecated: 4 },
  relations: { added: 5, removed: 6, unchanged: 7 },
  dropped: 8,
  conflicts: 9,
  findings: { kept: 1, mended: 1, rejected: 0, noticed: 0 },
};
const findings = [
  { kind: 'kept', code: 'a.b', subject: 'urn:x', message: 'Kept.', line: null },
  { kind: 'mended', code: 'c.d', subject: 'urn:y', message: 'Mended.', line: 3 },
] as const;

describe('the report of an import', () => {
  it('has as JSON exactly the promised shape', () => {
    expect(JSON.parse(toJson({ report, findings, changeId: null }))).toEqual({
      triples: { total: 6, used: 3, kept: 2, rejected: 1 },
      terms: { added: 1, changed: 2, removed: 0, unchanged: 3, deprecated: 4 },
      relations: { added: 5, removed: 6, unchanged: 7 },
      warnings: [
        { code: 'a.b', subject: 'urn:x', message: 'Kept.' },
        { code: 'c.d', subject: 'urn:y', message: 'Mended.' },
      ],
    });
  });

  it('tells people what to look at, and what became of it', () => {
    const text = toText({ report, findings, changeId: 'change-1' }, { isDryRun: false });

    expect(text).toContain('Mended.');
    expect(text).not.toContain('Kept.');
    expect(text).toMatch(/9 terms were changed here and in the file[^]*8 terms are no longer in the file/u);
    expect(text.endsWith('Applied as change change-1.')).toBe(true);
  });
});
