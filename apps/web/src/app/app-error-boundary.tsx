import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface AppErrorBoundaryProps {
  children: ReactNode;
}

/** The last one: what breaks outside every page, the router itself included, still ends in words. */
export class AppErrorBoundary extends Component<AppErrorBoundaryProps, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    return this.state.hasFailed ? <BrokenApp /> : this.props.children;
  }
}

function BrokenApp() {
  const { t } = useTranslation();
  return (
    <main className="message-page" id="content">
      <h1>{t('problem.broken.title')}</h1>
      <p className="page-actions">
        <a className="link" href="/">
          {t('problem.home')}
        </a>
      </p>
    </main>
  );
}
