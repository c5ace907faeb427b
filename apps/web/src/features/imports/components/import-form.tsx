import { type ReactNode, type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { messageFor } from '@lexikon/contracts/error-messages';
import type { ImportView } from '@lexikon/contracts/imports';
import { useLanguage } from '../../../i18n/language.js';
import { ApiProblem } from '../../../lib/api-client.js';
import type { ImportChoices, SentFile } from '../sent-files.js';
import { useUpload } from '../use-upload.js';
import { ChosenFile } from './chosen-file.js';
import { DropZone } from './drop-zone.js';
import { ImportOptions } from './import-options.js';
import { UploadProgress } from './upload-progress.js';

interface ImportFormProps {
  mayValidate: boolean;
  /** A file that was sent before, to be sent with other options. */
  again: SentFile | null;
  prepare: (file: File) => Promise<string | null>;
  onFile?: (file: File) => void;
  onSent: (view: ImportView) => void;
  /** What else has to be said: into which lexicon. */
  children?: ReactNode;
}

const MAX_BYTES = 200_000_000;

/** A file, what it is, and how it is to be taken; then on its way. Nothing is written until its preview is applied. */
export function ImportForm({ mayValidate, again, prepare, onFile, onSent, children }: ImportFormProps) {
  const { t } = useTranslation();
  const [file, setFile] = useState<File | null>(again?.file ?? null);
  const [choices, setChoices] = useState<ImportChoices>(again?.choices ?? {});
  const { sent, error, start, reset, cancel, isUnderWay } = useUpload(onSent);
  const submit = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The next thing to do once there is a file, and where its failure is read.
    if (file) submit.current?.focus();
  }, [file]);
  const take = (chosen: File) => {
    reset();
    setFile(chosen);
    setChoices(({ format: _, ...others }) => others);
    onFile?.(chosen);
  };
  const handleSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (file) void start({ file, choices, prepare: () => prepare(file) });
  };
  const isFormatUnknown = error instanceof ApiProblem && error.code === 'import.format-unknown';
  const problem = problemOf(file, error);

  return (
    <form className="import-form" onSubmit={handleSubmit} noValidate>
      {!sent && <DropZone isEnabled hasFile={file !== null} onFile={take} />}
      {file && sent && <UploadProgress fileName={file.name} sent={sent} isUnderWay={isUnderWay} onCancel={cancel} />}
      {file && !sent && (
        <>
          <ChosenFile
            file={file}
            format={choices.format}
            error={isFormatUnknown ? t('import.format.needed') : undefined}
            onFormat={(format) => setChoices({ ...choices, format })}
          />
          {children}
          <ImportOptions choices={choices} mayValidate={mayValidate} onChange={setChoices} />
          {problem !== null && <UploadProblem problem={problem} />}
          <div className="form-actions">
            <button ref={submit} type="submit" className="button primary" disabled={file.size > MAX_BYTES}>
              {t('import.start')}
            </button>
            <p className="small quiet">{t('import.start.hint')}</p>
          </div>
        </>
      )}
    </form>
  );
}

function problemOf(file: File | null, error: Error | null): ApiProblem | null {
  const isTooLarge = error instanceof ApiProblem && error.status === 413;
  if (isTooLarge || (file && file.size > MAX_BYTES))
    return new ApiProblem({
      status: 413,
      code: 'import.too-large',
      requestId: undefined,
      details: { limitMb: MAX_BYTES / 1_000_000 },
    });
  return error instanceof ApiProblem && error.code.startsWith('import.') ? error : null;
}

function UploadProblem({ problem }: { problem: ApiProblem }) {
  const { language } = useLanguage();
  const { title, detail } = messageFor(problem.code, language, problem.details);
  return (
    <div className="problem" role="alert">
      <strong>{title}</strong>
      <p>{detail}</p>
    </div>
  );
}
