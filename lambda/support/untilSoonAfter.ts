/**
 * What `work` comes to, or undefined where it takes more than `milliseconds` longer than `main`, which
 * does not depend on it. The work itself goes on.
 */
export function untilSoonAfter<T>(
  main: Promise<unknown>,
  work: Promise<T>,
  milliseconds: number,
): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    let isDone = false;
    let timer: NodeJS.Timeout | undefined;
    const giveUpSoon = () => {
      if (isDone) return;
      timer = setTimeout(() => {
        resolve(undefined);
      }, milliseconds);
    };
    main.then(giveUpSoon, giveUpSoon);
    void work.then(resolve, reject).finally(() => {
      isDone = true;
      clearTimeout(timer);
    });
  });
}
