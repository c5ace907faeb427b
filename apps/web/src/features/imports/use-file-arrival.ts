import { useEffect, useRef, useState } from 'react';

interface FileArrival {
  /** A name for text that is pasted without being a file. */
  readonly pastedName: string;
  readonly isEnabled: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A file may be dropped anywhere on the page, and pasted. Answers whether one is held over it at the moment. */
export function useFileArrival({ pastedName, isEnabled, onFiles }: FileArrival): boolean {
  const [isOver, setOver] = useState(false);
  const latest = useRef({ pastedName, onFiles });
  useEffect(() => {
    latest.current = { pastedName, onFiles };
  });
  useEffect(() => {
    if (!isEnabled) return undefined;
    const handleDrag = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files') !== true) return;
      // Without this the browser would leave the page for the file.
      event.preventDefault();
      setOver(event.type !== 'dragleave' || event.relatedTarget !== null);
    };
    const handleDrop = (event: DragEvent) => {
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      latest.current.onFiles(files);
    };
    const handlePaste = ({ target, clipboardData }: ClipboardEvent) => {
      if (!clipboardData || isTextField(target)) return;
      const files = [...clipboardData.files];
      const text = clipboardData.getData('text/plain');
      if (files.length > 0) latest.current.onFiles(files);
      else if (text.trim() !== '') latest.current.onFiles([fileOf(text, latest.current.pastedName)]);
    };
    const listening = new AbortController();
    const { signal } = listening;
    for (const type of ['dragenter', 'dragover', 'dragleave'] as const)
      window.addEventListener(type, handleDrag, { signal });
    window.addEventListener('drop', handleDrop, { signal });
    window.addEventListener('paste', handlePaste, { signal });
    return () => {
      listening.abort();
      setOver(false);
    };
  }, [isEnabled]);
  return isOver;
}

export function fileOf(text: string, name: string): File {
  return new File([text], name, { type: 'text/plain' });
}

function isTextField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, [contenteditable="true"]') !== null;
}
