import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './app/styles.css';
import { App } from './app/app.js';

const found = document.getElementById('root');
if (!found) throw new Error('index.html has no element with the id "root"');
const root = createRoot(found);

// The build leaves this branch out, and all that it imports.
if (import.meta.env.DEV && window.location.pathname === '/gallery') {
  const { Gallery } = await import('./gallery/gallery.js');
  root.render(<Gallery />);
} else {
  root.render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
