import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../ui/icon.js';
import { homographsQuery } from '../../../lib/content/homographs-query.js';

const TYPING_MS = 300;

interface HomographWarningProps {
  lexiconId: string;
  label: string;
  language: string;
  onOpen: () => void;
}

/** Shows the other senses of the word being typed, so that the choice is informed. It never blocks. */
export function HomographWarning({ lexiconId, label, language, onOpen }: HomographWarningProps) {
  const { t } = useTranslation();
  const [typed] = useDebouncedValue(label.trim(), TYPING_MS);
  // Advice that does not come is no trouble worth a page.
  const { data } = useQuery({ ...homographsQuery(lexiconId, typed, language), throwOnError: false });
  const terms = typed === '' ? [] : (data?.items ?? []).flatMap((warning) => warning.terms);
  return (
    <div role="status">
      {terms.length > 0 && (
        <div className="notice">
          <Icon name="warn" />
          <div>
            <p>{t('add.homographs')}</p>
            <ul>
              {terms.map(({ id, name, definition }) => (
                <li key={id}>
                  <Link className="link serif" to="/terms/$termId" params={{ termId: id }} onClick={onOpen}>
                    {name}
                  </Link>{' '}
                  {definition}
                </li>
              ))}
            </ul>
          </div>
        </div>
      )}
    </div>
  );
}
