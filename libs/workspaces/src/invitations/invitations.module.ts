import { Global, Module } from '@nestjs/common';
import { AccountsModule } from '@lexikon/accounts/accounts.module';
import { SignUpInvitations } from '@lexikon/accounts/sign-in/sign-up-invitations';
import { InvitationAcceptance } from './invitation-acceptance.js';
import { InvitationBook } from './invitation-book.js';
import { InvitationMail } from './invitation-mail.js';
import { InvitationRepository } from './invitation.repository.js';
import { InvitationsReadModel } from './invitations.read-model.js';
import { InvitationsService } from './invitations.service.js';
import { OwnInvitationsService } from './own-invitations.service.js';
import { PgInvitationRepository } from './pg-invitation.repository.js';
import { PgInvitationsReadModel } from './pg-invitations.read-model.js';
import { SignUpByInvitation } from './sign-up-by-invitation.js';

/** For the process with HTTP: asks for a `Mailer`. Global: signing in asks for `SignUpInvitations`. */
@Global()
@Module({
  imports: [AccountsModule],
  providers: [
    InvitationAcceptance,
    InvitationBook,
    InvitationMail,
    InvitationsService,
    OwnInvitationsService,
    { provide: InvitationRepository, useClass: PgInvitationRepository },
    { provide: InvitationsReadModel, useClass: PgInvitationsReadModel },
    { provide: SignUpInvitations, useClass: SignUpByInvitation },
  ],
  exports: [InvitationsService, OwnInvitationsService, SignUpInvitations],
})
export class InvitationsModule {}
