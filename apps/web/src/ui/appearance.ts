import { useMantineColorScheme } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DENSITIES, useDensity } from './density.js';

const THEMES = ['auto', 'light', 'dark'] as const;

/** A choice that a menu, a page of settings and the palette all offer. */
export interface Choice<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly (readonly [value: Value, label: string])[];
  readonly choose: (value: Value) => void;
}

export function useThemeChoice(): Choice<(typeof THEMES)[number]> {
  const { t } = useTranslation();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return {
    label: t('appearance.theme'),
    value: colorScheme,
    options: THEMES.map((theme) => [theme, t(`appearance.theme.${theme}`)]),
    choose: setColorScheme,
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
