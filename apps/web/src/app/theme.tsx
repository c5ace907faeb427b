import { type CSSVariablesResolver, createTheme, type MantineColorsTuple, type TextInputProps } from '@mantine/core';
import { Icon } from '../ui/icon.js';

const accent: MantineColorsTuple = [
  '#e9eefb',
  '#d3ddf6',
  '#b4c6f5',
  '#93b4ff',
  '#6f95ee',
  '#4f78dd',
  '#325ec8',
  '#1d48b0',
  '#173a90',
  '#122e73',
];

/** A hint stands below its field, so that fields side by side stay on one line. */
const FIELD: Pick<TextInputProps, 'size' | 'inputWrapperOrder'> = {
  size: 'md',
  inputWrapperOrder: ['label', 'input', 'description', 'error'],
};

export const theme = createTheme({
  fontFamily: 'var(--font-sans)',
  headings: { fontFamily: 'var(--font-serif)', fontWeight: '600' },
  fontSizes: { xs: '13px', sm: '14px', md: '15px', lg: '18px', xl: '23px' },
  lineHeights: { md: '1.45' },
  colors: { accent },
  primaryColor: 'accent',
  primaryShade: { light: 7, dark: 3 },
  autoContrast: true,
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '24px', xl: '32px' },
  radius: { sm: '3px' },
  defaultRadius: 'sm',
  shadows: { xs: 'none', sm: 'none', md: 'none', lg: 'none', xl: 'var(--shadow-dialog)' },
  breakpoints: { sm: '48em', md: '62em', lg: '80em' },
  respectReducedMotion: true,
  focusRing: 'auto',
  cursorType: 'pointer',
  components: {
    Button: { defaultProps: { variant: 'default', size: 'md' } },
    TextInput: { defaultProps: FIELD },
    PasswordInput: { defaultProps: FIELD },
    Textarea: { defaultProps: FIELD },
    NativeSelect: { defaultProps: { ...FIELD, rightSection: <Icon name="down" /> } },
  },
});

/** Mantine's own names for colours point at our tokens: one source, both themes. */
const OURS = {
  '--mantine-color-body': 'var(--paper)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-3)',
  '--mantine-color-default': 'var(--paper-raised)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-hover': 'var(--paper-sunk)',
  '--mantine-color-default-border': 'var(--rule-strong)',
  '--mantine-color-placeholder': 'var(--ink-3)',
  '--mantine-color-error': 'var(--danger)',
  '--mantine-color-anchor': 'var(--accent)',
};
export const cssVariablesResolver: CSSVariablesResolver = () => ({ variables: {}, light: OURS, dark: OURS });
