/** Told how far a long step has come. */
export type Report = (done: number, of: number) => void;

/** Does one step of starting, and says what it is, how far it has come and how long it took. */
export async function step<Result>(
  label: string,
  work: (report: Report) => Promise<Result>,
): Promise<Result> {
  const started = performance.now();
  const rewrites = process.stdout.isTTY;
  let lastPercent = 0;
  process.stdout.write(rewrites ? `${label}…` : `${label}…\n`);
  const result = await work((done, of) => {
    const percent = of === 0 ? 100 : Math.floor((done / of) * 100);
    if (percent < lastPercent + (rewrites ? 1 : 10)) return;
    lastPercent = percent;
    process.stdout.write(rewrites ? `\r${label}… ${percent} %` : `  ${percent} %\n`);
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(rewrites ? `\r${label}: ${seconds} s   \n` : `  done in ${seconds} s\n`);
  return result;
}
