import { MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { useColorScheme } from '../ui/theme.js';
import { cssVariablesResolver, theme } from './theme.js';

/** What Mantine's parts stand on. Loaded apart: the first page has none of them. */
export function MantineGround({ children }: { children: ReactNode }) {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariablesResolver} forceColorScheme={useColorScheme()}>
      {children}
    </MantineProvider>
  );
}
