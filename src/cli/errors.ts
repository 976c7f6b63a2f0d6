/** Why a command could not do its job, where the input is not to blame. The message is one sentence for the user. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}
