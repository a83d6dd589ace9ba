/**
 * What `work` comes to, or undefined where it takes longer than `main`, which does not depend on it, by more than the
 * milliseconds that `graceOf` allows for what `main` has come to. The work itself goes on.
 */
export function untilSoonAfter<Main, T>(
  main: Promise<Main>,
  work: Promise<T>,
  graceOf: (outcome: Main) => number,
): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    let isDone = false;
    let timer: NodeJS.Timeout | undefined;
    const giveUpIn = (milliseconds: number) => {
      if (isDone) return;
      timer = setTimeout(() => {
        resolve(undefined);
      }, milliseconds);
    };
    main.then(
      (outcome) => {
        giveUpIn(graceOf(outcome));
      },
      () => {
        giveUpIn(0);
      },
    );
    void work.then(resolve, reject).finally(() => {
      isDone = true;
      clearTimeout(timer);
    });
  });
}
