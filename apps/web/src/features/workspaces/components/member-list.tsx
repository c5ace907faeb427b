import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { WorkspaceView } from '@lexikon/contracts/workspaces';
import { membersQuery } from '../api/members-query.js';
import { MemberRow } from './member-row.js';

interface MemberListProps {
  workspace: WorkspaceView;
  /** Who is signed in. */
  meId: string;
}

/** Who belongs to a workspace, and as what. */
export function MemberList({ workspace, meId }: MemberListProps) {
  const { t } = useTranslation();
  const { data: members, hasNextPage, fetchNextPage } = useSuspenseInfiniteQuery(membersQuery(workspace.id));
  return (
    <>
      <ul className="plain-rows members">
        {members.map((member) => (
          <MemberRow key={member.userId} member={member} workspace={workspace} isMe={member.userId === meId} />
        ))}
      </ul>
      {hasNextPage && (
        <button type="button" className="button plain alone" onClick={() => void fetchNextPage()}>
          {t('action.more')}
        </button>
      )}
    </>
  );
}
