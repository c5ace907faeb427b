import { LevelSchema, StatusSchema } from '@lexikon/contracts/sheets';
import { BlankLink } from '../ui/blank.js';
import { FigureBar } from '../ui/figure-bar.js';
import { Highlighted } from '../ui/highlighted.js';
import { Icon } from '../ui/icon.js';
import { ProgressBar } from '../ui/progress-bar.js';
import { Keys } from '../ui/shortcuts/keys.js';
import { StatusMark } from '../ui/status-mark.js';
import { WordDiff } from '../ui/word-diff.js';
import { Sample } from './sample.js';

const FAMILIES = [
  ['hierarchy', ['broader', 'narrower', 'is-a', 'instance-of']],
  ['part', ['part-of', 'has-part', 'employs']],
  ['association', ['related']],
  ['equivalence', ['equivalent']],
  ['opposition', ['opposes']],
  ['cause', ['causes', 'results-from', 'influences']],
  ['sequence', ['precedes', 'follows']],
] as const;
const ACTS = ['search', 'plus', 'edit', 'close', 'list', 'left', 'turn', 'up', 'down', 'warn'] as const;
const SIZES = ['micro', 'small', 'ui', 'list-headword', 'reading', 'definition', 'title', 'lexicon', 'headword'];

/** What is read: type, marks, what is missing, and small charts. */
export function MarkSamples() {
  return (
    <>
      <Sample name="tokens: type">
        <div className="sizes">
          {SIZES.map((size) => (
            <p key={size} data-size={size}>
              <span className="code">{size}</span> sol, humidité du sol
            </p>
          ))}
        </div>
      </Sample>
      <Sample name="status-mark">
        {StatusSchema.options.map((status) => (
          <StatusMark key={status} status={status} withWord />
        ))}
        <span className="quiet">{LevelSchema.options.join(', ')}</span>
      </Sample>
      <Sample name="icon: relations">
        {FAMILIES.map(([family, icons]) => (
          <span key={family} className="marks">
            {icons.map((icon) => (
              <Icon key={icon} name={icon} className={`relation-mark ${family}`} label={icon} />
            ))}
            <span className="small quiet">{family}</span>
          </span>
        ))}
      </Sample>
      <Sample name="icon: acts">
        {ACTS.map((icon) => (
          <Icon key={icon} name={icon} label={icon} />
        ))}
      </Sample>
      <Sample name="blank">
        <BlankLink to="." label="no definition in French" />
        <BlankLink to="." label="not yet in English" hasWords />
      </Sample>
      <Sample name="highlighted">
        <span className="serif">
          <Highlighted text="humidité du sol" ranges={[[0, 4]]} />
        </span>
      </Sample>
      <Sample name="word-diff">
        <p className="reading">
          <WordDiff before="Water stored in the soil." after="Water held in soils." />
        </p>
      </Sample>
      <Sample name="figure-bar">
        <div className="wide">
          <FigureBar label="English" share={1} />
          <FigureBar label="French" share={0.08} />
          <FigureBar label="Japanese" share={0} figure="0 of 2,726" />
        </div>
      </Sample>
      <Sample name="progress-bar">
        <div className="wide">
          <ProgressBar label="Import" share={0.4} />
          <ProgressBar label="Sending" />
        </div>
      </Sample>
      <Sample name="shortcuts/keys">
        <Keys keys="Mod+k" />
        <Keys keys="g h" />
        <Keys keys="Mod+Enter" />
        <Keys keys="Alt+ArrowUp" />
      </Sample>
    </>
  );
}
