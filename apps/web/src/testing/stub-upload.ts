interface StubbedUpload {
  readonly status?: number;
  readonly body: unknown;
}

export interface Upload {
  readonly path: string;
  readonly form: FormData;
  isAborted: boolean;
}

/** Stands at the edge of the network for what is sent with its progress. Without an answer the file never arrives. */
export function stubUpload(answer: StubbedUpload | null): Upload[] {
  const uploads: Upload[] = [];
  class StubbedRequest extends EventTarget {
    readonly upload = new EventTarget();
    status = 0;
    response: unknown = null;
    private path = '';
    private sent: Upload | undefined;

    open(_method: string, path: string): void {
      this.path = path;
    }

    setRequestHeader(): void {}

    send(form: FormData): void {
      this.sent = { path: this.path, form, isAborted: false };
      uploads.push(this.sent);
      this.upload.dispatchEvent(new ProgressEvent('progress', { loaded: 1_000, total: 4_000 }));
      if (!answer) return;
      this.status = answer.status ?? 202;
      this.response = answer.body;
      queueMicrotask(() => this.dispatchEvent(new ProgressEvent('load')));
    }

    abort(): void {
      if (this.sent) this.sent.isAborted = true;
      this.dispatchEvent(new ProgressEvent('abort'));
    }
  }
  // The app asks for no more of a request than this.
  globalThis.XMLHttpRequest = StubbedRequest as unknown as typeof XMLHttpRequest;
  return uploads;
}
