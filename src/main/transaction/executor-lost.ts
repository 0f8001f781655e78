/** The other process ended, or said something that no executor says. Its own side rolls back; the next run recovers. */
export class ExecutorLost extends Error {
  constructor() {
    super('executor lost');
    this.name = 'ExecutorLost';
  }
}
