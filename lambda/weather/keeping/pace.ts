/** How long each part of reading the weather may take, in milliseconds. A turn has 4.7 s in all. */

export interface Pace {
  /** All of it, however it goes. */
  readonly flight: number;
  /** One call of the shared tier. */
  readonly sharedRead: number;
  /** The first of a container, which has to connect, and to sign with code that was never run. */
  readonly firstRead: number;
  /** The same where the sources have failed as well, and nothing is left but what it may hold. */
  readonly lastRead: number;
  /** What is fetched is kept within this, while the person waits. */
  readonly sharedWrite: number;
  /** One request to a source, second tries included. */
  readonly source: number;
  /** A source that has not answered by now is slow, and the next is asked as well. */
  readonly hedge: number;
  /** Fetching, where something stale would do. */
  readonly patience: number;
  /** Whoever holds a lease has fetched and kept by then, or is dead. */
  readonly lease: number;
  /** For another holder, once the first has been waited for in vain. */
  readonly secondWait: number;
  /** Between two looks for what another container fetches; each is half as long again as the one before. */
  readonly lookAgain: number;
}

/**
 * Services answer in a tenth of a second to half of one. The longest ways that end well: a first look (1.7) and a fetch
 * (2.7); a look (0.5), a dead holder's lease (2.1), and a source (1.5).
 */
export const usualPace: Pace = {
  flight: 4_400,
  sharedRead: 500,
  firstRead: 1_700,
  lastRead: 1_500,
  sharedWrite: 300,
  source: 1_500,
  hedge: 700,
  patience: 1_800,
  lease: 2_100,
  secondWait: 300,
  lookAgain: 60,
};
