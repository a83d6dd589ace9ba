/** The same function of a text, which need not work out twice in a row what one turn after another asks. */
export function rememberLast(work: (text: string) => string): (text: string) => string {
  let last: { readonly text: string; readonly result: string } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, result: work(text) };
    return last.result;
  };
}
