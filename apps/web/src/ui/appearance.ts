import { useTranslation } from 'react-i18next';
import { DENSITIES, useDensity } from './density.js';
import { setTheme, THEMES, useTheme } from './theme.js';

/** A choice that a menu, a page of settings and the palette all offer. */
export interface Choice<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly (readonly [value: Value, label: string])[];
  readonly choose: (value: Value) => void;
}

export function useThemeChoice(): Choice<(typeof THEMES)[number]> {
  const { t } = useTranslation();
  const theme = useTheme();
  return {
    label: t('appearance.theme'),
    value: theme,
    options: THEMES.map((each) => [each, t(`appearance.theme.${each}`)]),
    choose: setTheme,
  };
}

export function useDensityChoice(): Choice<(typeof DENSITIES)[number]> {
  const { t } = useTranslation();
  const { density, setDensity } = useDensity();
  return {
    label: t('appearance.density'),
    value: density,
    options: DENSITIES.map((each) => [each, t(`appearance.density.${each}`)]),
    choose: setDensity,
  };
}
