import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkspaceView } from '@lexikon/contracts/workspaces';
import { useFocusWhenFewer } from '../../../ui/use-focus-when-fewer.js';
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
  const list = useRef<HTMLUListElement>(null);
  useFocusWhenFewer(members.length, list);
  return (
    <>
      <ul ref={list} className="plain-rows members" tabIndex={-1} aria-label={t('members.title')}>
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
