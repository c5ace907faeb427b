import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { AuditEntryView } from '@lexikon/contracts/audit';
import '../../../styles/audit.css';
import { useFormat } from '../../../i18n/use-format.js';
import type { AuditSearch } from '../audit-search.js';
import { useAuditWords } from '../use-audit-words.js';

interface AuditTableProps {
  entries: readonly AuditEntryView[];
  /** Names the table. */
  label: string;
  /** In the record of one workspace each entry would name the same one, and no network. */
  isOfOneWorkspace?: boolean;
  /** What is shown already where this is the record itself; elsewhere an actor leads to the record. */
  search?: AuditSearch;
}

/** What happened, when, by whom, and to what. */
export function AuditTable({ entries, label, isOfOneWorkspace = false, search }: AuditTableProps) {
  const { t } = useTranslation();
  const heads = [
    t('audit.when'),
    t('audit.what'),
    t('audit.who'),
    t('audit.subject'),
    ...(isOfOneWorkspace ? [] : [t('audit.where')]),
  ];
  return (
    <table className="audit" aria-label={label}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <AuditRow key={entry.id} entry={entry} isOfOneWorkspace={isOfOneWorkspace} search={search} />
        ))}
      </tbody>
    </table>
  );
}

interface AuditRowProps {
  entry: AuditEntryView;
  isOfOneWorkspace: boolean;
  search: AuditSearch | undefined;
}

function AuditRow({ entry, isOfOneWorkspace, search }: AuditRowProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useAuditWords();
  const { at, actor, workspace, addressPrefix, requestId } = entry;
  const details = words.details(entry);
  return (
    <tr>
      <td className="when">
        <time dateTime={at} title={t('audit.request', { id: requestId })}>
          {t('audit.at', { day: format.day(at), time: format.time(at) })}
        </time>
      </td>
      <th scope="row">
        {words.action(entry)}
        {details !== '' && <small>{details}</small>}
      </th>
      <td>
        {actor.kind === 'user' && actor.id !== null ? (
          <ActorLink id={actor.id} name={words.actor(entry)} search={search} />
        ) : (
          <span className="quiet">{words.actor(entry)}</span>
        )}
      </td>
      <td>{words.subject(entry)}</td>
      {!isOfOneWorkspace && (
        <td>
          {workspace?.name ?? ''}
          {addressPrefix !== null && <small>{addressPrefix}</small>}
        </td>
      )}
    </tr>
  );
}

function ActorLink({ id, name, search }: { id: string; name: string; search: AuditSearch | undefined }) {
  const { t } = useTranslation();
  const shown = { className: 'filters-by', title: t('audit.only', { name }), children: name };
  return search ? (
    <Link to="." search={{ ...search, actor: id }} {...shown} />
  ) : (
    <Link to="/admin/audit" search={{ actor: id }} {...shown} />
  );
}
