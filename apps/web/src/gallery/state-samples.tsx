import { useState } from 'react';
import { EmptyState } from '../ui/empty-state.js';
import { Icon } from '../ui/icon.js';
import { ShownOnce } from '../ui/shown-once.js';
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
      <Sample name="shown-once">
        <ShownOnceSample />
      </Sample>
    </>
  );
}

/** It takes the focus as soon as it is there: so it comes when it is asked for. */
function ShownOnceSample() {
  const [isShown, setShown] = useState(false);
  return isShown ? (
    <div className="wide">
      <ShownOnce
        title="“Nightly export” is ready"
        label="The token"
        secret="lxk_of-the-gallery"
        copyLabel="Copy the token"
        onDone={() => setShown(false)}
      >
        Copy it now: you will not see it again.
      </ShownOnce>
    </div>
  ) : (
    <button type="button" className="button" onClick={() => setShown(true)}>
      Create a token
    </button>
  );
}
