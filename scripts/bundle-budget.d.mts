/** What is read of a chunk that Rollup or Rolldown made; an asset has none of it. */
interface Output {
  readonly type: string;
  readonly fileName: string;
  readonly code?: string;
  readonly imports?: readonly string[];
  readonly isEntry?: boolean;
  readonly facadeModuleId?: string | null;
}

interface RouteWeight {
  readonly route: string;
  readonly size: number;
  readonly parts: readonly { readonly fileName: string; readonly size: number }[];
  readonly isOver: boolean;
}

export function weighFirstRoutes(output: readonly Output[]): RouteWeight[];
export function reportOf(weights: readonly RouteWeight[]): string[];
