import { PasswordInput, type PasswordInputProps } from '@mantine/core';

/** Mantine's own does not tell a screen reader that its value was refused. */
export function PasswordField(props: PasswordInputProps) {
  return <PasswordInput aria-invalid={Boolean(props.error)} {...props} />;
}
