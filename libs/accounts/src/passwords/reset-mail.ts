interface Facts {
  readonly name: string;
  readonly url: string;
}

const MAILS = {
  en: ({ name, url }: Facts) => ({
    subject: 'A new password for Lexikon',
    text: `Hello ${name},

Someone, probably you, has asked for a new password for your account. Choose it here, within the hour:

${url}

If it was not you, do nothing: your password stays as it is.`,
  }),
  fr: ({ name, url }: Facts) => ({
    subject: 'Un nouveau mot de passe pour Lexikon',
    text: `Bonjour ${name},

Quelqu’un, sans doute vous, a demandé un nouveau mot de passe pour votre compte. Choisissez-le ici, dans l’heure :

${url}

Si ce n’était pas vous, ne faites rien : votre mot de passe reste le même.`,
  }),
} as const;

/** Plain text: a mail that asks to follow a link should hide nothing. */
export function buildResetMail(language: keyof typeof MAILS, facts: Facts): { subject: string; text: string } {
  return MAILS[language](facts);
}
