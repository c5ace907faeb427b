export abstract class PasswordHasher {
  /** In an encoded form that says how it was made. */
  abstract hash(password: string): Promise<string>;

  /** Without a hash: false, after the same time, so that it does not tell who has an account. */
  abstract verify(hash: string | null, password: string): Promise<boolean>;
}
