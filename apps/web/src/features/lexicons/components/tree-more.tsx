interface TreeMoreProps {
  level: number;
  label: string;
  onMore: () => void;
}

/** The rest of a branch. A row of the tree like the others: the arrows come to it, and a tree may hold nothing else. */
export function TreeMore({ level, label, onMore }: TreeMoreProps) {
  return (
    <li role="none">
      <button type="button" className="more" role="treeitem" aria-level={level} tabIndex={-1} onClick={onMore}>
        {label}
      </button>
    </li>
  );
}
