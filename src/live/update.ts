/** Something has happened to what is watched. */
export class Update<Event extends object = object> {
  readonly event: Event;
  /** Aborts when nobody watches any more. */
  readonly signal: AbortSignal;

  constructor(event: Event, signal: AbortSignal) {
    this.event = event;
    this.signal = signal;
  }
}

/** Nothing more will be told, since looking has failed in a way that waiting does not cure. */
export class Failure {
  readonly error: unknown;

  constructor(error: unknown) {
    this.error = error;
  }

  /** @throws always: it stands where an event would. */
  get event(): never {
    throw this.error;
  }
}
