import { useSuspenseInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { createLink } from '@tanstack/react-router';
import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.js';
import { relationTypesQuery } from '../../../lib/content/relation-types-query.js';
import { relationGroupsQuery } from '../api/relation-groups-query.js';
import { CENTRE, layOutNeighbourhood, WIDTH } from '../neighbourhood-layout.js';

// As wide as the drawing has room for.
const MAX_LETTERS = 19;

interface NeighbourhoodProps {
  termId: string;
  lexiconId: string;
  language: string;
  name: string;
}

/** A small drawing of what stands around the term: the relations beside it say the same, and all of them. */
export function Neighbourhood({ termId, lexiconId, language, name }: NeighbourhoodProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data: types } = useSuspenseInfiniteQuery(relationTypesQuery(lexiconId));
  const { data: groups } = useSuspenseQuery(relationGroupsQuery(termId, language));
  const { drawn, more, top, bottom } = layOutNeighbourhood(groups.items, types);
  if (drawn.length === 0) return null;
  return (
    <section className="mini-graph" aria-labelledby="neighbourhood">
      <h2 id="neighbourhood">{t('entry.neighbourhood')}</h2>
      <svg
        viewBox={`0 ${top} ${WIDTH} ${bottom - top}`}
        role="group"
        aria-label={t('entry.neighbourhood-of', { name, count: drawn.length + (more?.count ?? 0) })}
      >
        {drawn.map(({ id, family, x, y }) => (
          <path key={id} className={`edge ${family}`} d={`M${CENTRE.x} ${CENTRE.y}L${x} ${y}`} />
        ))}
        {more && <path className="edge faint" d={`M${CENTRE.x} ${CENTRE.y}L${more.x} ${more.y}`} />}
        {drawn.map(({ id, name: text, x, y, label }) => (
          <TermNode key={id} to="/terms/$termId" params={{ termId: id }}>
            <circle cx={x} cy={y} r="5" />
            <text x={label.x} y={label.y} textAnchor={label.anchor}>
              {shortened(text)}
            </text>
          </TermNode>
        ))}
        <circle className="focus" cx={CENTRE.x} cy={CENTRE.y} r="8" />
        {more && (
          <a href="#relations" aria-label={t('entry.neighbourhood-more', { count: more.count })}>
            <text className="more" x={more.label.x} y={more.label.y} textAnchor={more.label.anchor}>
              {t('entry.more-figure', { figure: format.number(more.count) })}
            </text>
          </a>
        )}
      </svg>
    </section>
  );
}

const TermNode = createLink((props: ComponentProps<'a'>) => <a {...props} />);

function shortened(text: string): string {
  const letters = [...text];
  return letters.length > MAX_LETTERS
    ? `${letters
        .slice(0, MAX_LETTERS - 1)
        .join('')
        .trimEnd()}…`
    : text;
}
