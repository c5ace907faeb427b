import { Outlet } from '@tanstack/react-router';
import { ConnectionBanner } from '../features/connection/components/connection-banner.js';
import { useRouteFocus } from './use-route-focus.js';

/** Around every page: whether the server answers, and which page has come. */
export function Root() {
  const title = useRouteFocus();
  return (
    <>
      <ConnectionBanner />
      <Outlet />
      <p className="visually-hidden" role="status">
        {title}
      </p>
    </>
  );
}
