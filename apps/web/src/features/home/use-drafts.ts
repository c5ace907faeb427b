import { useEffect, useState } from 'react';
import { type Draft, listDrafts, onDraftsChanged } from '../../lib/drafts.js';

/** The drafts of this account on this device, also as another window keeps or removes them. */
export function useDrafts(accountId: string | undefined): readonly Draft[] {
  const [drafts, setDrafts] = useState<readonly Draft[]>([]);
  useEffect(() => {
    if (accountId === undefined) return undefined;
    const read = () => setDrafts(listDrafts(accountId));
    read();
    return onDraftsChanged(read);
  }, [accountId]);
  return drafts;
}
