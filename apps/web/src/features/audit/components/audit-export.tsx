import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { downloadFile } from '../../../lib/download-file.js';
import { type AuditPlace, auditPath } from '../api/audit-query.js';
import { type AuditSearch, momentsOf } from '../audit-search.js';

const FORMATS = [
  ['csv', 'CSV'],
  ['ndjson', 'NDJSON'],
] as const;

/** What is shown, whole, as a file. */
export function AuditExport({ workspaceId, search }: { workspaceId: AuditPlace; search: AuditSearch }) {
  const { t } = useTranslation();
  const download = useMutation({
    mutationFn: (format: string) => downloadFile(`${auditPath(workspaceId)}/export`, { ...momentsOf(search), format }),
  });
  return (
    <div className="page-actions">
      {FORMATS.map(([format, name]) => (
        <button
          key={format}
          type="button"
          className="button"
          disabled={download.isPending}
          onClick={() => download.mutate(format)}
        >
          {t('audit.export', { format: name })}
        </button>
      ))}
    </div>
  );
}
