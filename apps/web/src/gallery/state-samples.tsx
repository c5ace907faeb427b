import { EmptyState } from '../ui/empty-state.js';
import { Icon } from '../ui/icon.js';
import { Skeleton } from '../ui/skeleton.js';
import { Sample } from './sample.js';

/** What stands where content does not, or not yet. */
export function StateSamples() {
  return (
    <>
      <Sample name="skeleton">
        <div className="wide">
          <Skeleton lines={4} />
        </div>
      </Sample>
      <Sample name="empty-state">
        <EmptyState
          title="No lexicon yet"
          actions={
            <button type="button" className="button primary">
              Create a lexicon
            </button>
          }
        >
          A lexicon holds the words of a team, with what they mean.
        </EmptyState>
      </Sample>
      <Sample name="notice, error">
        <div className="wide">
          <p className="notice">
            <Icon name="warn" />
            There is already a term called “soil”.
          </p>
          <p className="error">
            <Icon name="warn" />
            The name is missing.
          </p>
        </div>
      </Sample>
    </>
  );
}
