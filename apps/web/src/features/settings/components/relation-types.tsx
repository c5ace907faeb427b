import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LexiconView } from '@lexikon/contracts/lexicons';
import type { RelationTypeView } from '@lexikon/contracts/relations';
import { useLanguage } from '../../../i18n/language.js';
import { relationMark, relationWord } from '../../../lib/content/relation-family.js';
import { relationTypesQuery } from '../../../lib/content/relation-types-query.js';
import { Icon } from '../../../ui/icon.js';

const AddRelationTypeDialog = lazy(async () => ({
  default: (await import('./add-relation-type-dialog.js')).AddRelationTypeDialog,
}));

const FAMILIES = ['hierarchy', 'part', 'association', 'equivalence', 'opposition', 'cause', 'sequence'] as const;

/** How terms of the workspace relate: what comes with Lexikon, and the workspace's own, by family. */
export function RelationTypes({ lexicon }: { lexicon: LexiconView }) {
  const { t } = useTranslation();
  const { data: types } = useSuspenseInfiniteQuery(relationTypesQuery(lexicon.id));
  const [isAdding, setAdding] = useState(false);
  return (
    <>
      <div className="relation-types">
        {FAMILIES.map((family) => {
          const own = types.filter(({ key }) => relationMark(key, types).family === family);
          if (own.length === 0) return null;
          return (
            <section key={family} aria-label={t(`family.${family}`)}>
              <h3>{t(`family.${family}`)}</h3>
              <ul>
                {own.map((type) => (
                  <RelationTypeRow key={type.id} type={type} types={types} />
                ))}
              </ul>
            </section>
          );
        })}
      </div>
      <button type="button" className="button alone" onClick={() => setAdding(true)}>
        <Icon name="plus" />
        {t('relation-types.add')}
      </button>
      {isAdding && (
        <Suspense>
          <AddRelationTypeDialog workspaceId={lexicon.workspaceId} types={types} onClose={() => setAdding(false)} />
        </Suspense>
      )}
    </>
  );
}

function RelationTypeRow({ type, types }: { type: RelationTypeView; types: readonly RelationTypeView[] }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { key, inverseKey, symmetric, transitive, refines, workspaceId } = type;
  const mark = relationMark(key, types);
  const inverse = inverseKey === null ? null : relationMark(inverseKey, types);
  const facts = [
    symmetric && t('relation-types.symmetric'),
    transitive && t('relation-types.transitive'),
    refines !== null && t('relation-types.refines', { name: relationWord(refines, types, language) }),
    workspaceId === null ? t('relation-types.built-in') : t('relation-types.own'),
  ].filter(Boolean);
  return (
    <li>
      <Icon name={mark.icon} className={`relation-mark ${mark.family}`} />
      <span>{type.labels[language]}</span>
      {inverse ? (
        <>
          <Icon name={inverse.icon} className={`relation-mark ${inverse.family}`} />
          <span>{type.inverseLabels[language]}</span>
        </>
      ) : (
        <span className="both-ways">{t('relation-types.both-ways')}</span>
      )}
      <small>{facts.join(', ')}</small>
    </li>
  );
}
