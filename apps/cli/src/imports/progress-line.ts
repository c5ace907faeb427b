import type { ImportProgress } from '@lexikon/interchange/imports/import';

/** One line at the foot of a terminal, written over and over; nothing where the output is no terminal. */
export class ProgressLine {
  private isShown = false;

  constructor(private readonly stream: NodeJS.WriteStream = process.stderr) {}

  show({ phase, done, total }: ImportProgress): void {
    if (!this.stream.isTTY) return;
    const amount = total === null ? `${Math.round(done / 1_000)} kB` : `${done} of ${total} terms`;
    this.stream.write(`\r\u001b[K${phase}: ${amount}`);
    this.isShown = true;
  }

  clear(): void {
    if (this.isShown) this.stream.write('\r\u001b[K');
    this.isShown = false;
  }
}
